package org.tiaoli.extract;

/**
 * The length after which a periodic duty comes again.
 *
 * @param iso     ISO 8601 duration, or {@code semester}, {@code school-year}
 * @param perYear how many of it make a year of 365 days or 52 weeks
 */
record Period(String iso, double perYear) {

    /** {@code number} of a printed unit: 半年, 个月, 季度, 学期. */
    static Period of(String unit, int number) {
        int n = Math.max(1, number);
        return switch (unit) {
            case "半年" -> new Period("P" + 6 * n + "M", 2.0 / n);
            case "季度", "季" -> new Period("P" + 3 * n + "M", 4.0 / n);
            case "月", "个月" -> new Period("P" + n + "M", 12.0 / n);
            case "周", "星期" -> new Period("P" + n + "W", 52.0 / n);
            case "旬" -> new Period("P" + 10 * n + "D", 36.5 / n);
            case "日", "天" -> new Period("P" + n + "D", 365.0 / n);
            case "工作日", "个工作日" -> new Period("P" + n + "D", 250.0 / n);
            case "学期" -> new Period("semester", 2.0 / n);
            case "学年" -> new Period("school-year", 1.0 / n);
            default -> new Period("P" + n + "Y", 1.0 / n);
        };
    }
}
