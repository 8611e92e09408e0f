package org.tiaoli.outline;

/** How rare characters are, so that a long text can be dismissed where the rare ones of a word do not stand. */
final class Rarity {

    /** The commonest of regulations, from the commonest on. */
    private static final String COMMON =
            "的人会规第条应行和市当法十民定管政理以设务业用门有水生地部员建关主者区工二一施物委议大本表三或公制等责作府划动位不代方单在其机处及保城为经对五性常四进产由全合案护可事安"
                    + "发时上提供改明体县服下气照监报内实并环审化级活按要境出组督场自文依例构他项所污元违共准通资向教立任款开源国社得情程期防取相律重织营意六乡道标查中同分告展染日决正绿罚计入"
                    + "使据批治成修列村域况反办职专与育家预收年七交导排采权电信范卫加过止证检放负见企游养各害未旅置备个量省利后度章热八调容车执予求根强能限次需质请目令件确费九学面品垃圾结措犬"
                    + "万志算接运将布具镇统新疫助持指前息集于湿整协团技宗测停外点装式愿草燃现态月之障励路造除维受科急筑术节围评料申控间原配推饮约梯象投系许符促总从类商高户住灾参传清援核则举益"
                    + "居农网健财给支禁济平纳编精鼓百届医记无到金复千损守口价街因神格知广联好席起废承险序优特病力验数效是院果输形基适小土履种故园选究完先遵善问综线响书影名严题擅房步做补属只减";

    private Rarity() {}

    /** Where the rarest ideograph of a word stands in it. */
    static int rarest(String word) {
        int best = 0;
        for (int i = 1; i < word.length(); i++) {
            if (Glyphs.isHan(word.charAt(i)) && rank(word.charAt(i)) > rank(word.charAt(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int rank(char c) {
        int rank = COMMON.indexOf(c);
        return rank < 0 ? COMMON.length() : rank;
    }
}
