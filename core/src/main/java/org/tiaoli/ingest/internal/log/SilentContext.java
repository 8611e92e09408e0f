package org.tiaoli.ingest.internal.log;

import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/** Gives loggers that are switched off; safe to share between threads. */
public final class SilentContext implements LoggerContext, LoggerContextFactory {

    private static final PropertiesUtil NO_PROPERTIES = new PropertiesUtil(new Properties());

    private final Map<String, ExtendedLogger> loggers = new ConcurrentHashMap<>();

    @Override
    public ExtendedLogger getLogger(String name) {
        return getLogger(name, null);
    }

    @Override
    public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
        return loggers.computeIfAbsent(
                name,
                key -> new SimpleLogger(
                        key, Level.OFF, false, false, false, false, "", messages, NO_PROPERTIES, System.err));
    }

    @Override
    public boolean hasLogger(String name) {
        return loggers.containsKey(name);
    }

    @Override
    public boolean hasLogger(String name, @Nullable MessageFactory messages) {
        return hasLogger(name);
    }

    @Override
    public boolean hasLogger(String name, Class<? extends MessageFactory> messages) {
        return hasLogger(name);
    }

    @Override
    public @Nullable Object getExternalContext() {
        return null;
    }

    @Override
    public LoggerContext getContext(
            String caller, @Nullable ClassLoader loader, @Nullable Object external, boolean current) {
        return this;
    }

    @Override
    public LoggerContext getContext(
            String caller,
            @Nullable ClassLoader loader,
            @Nullable Object external,
            boolean current,
            @Nullable URI configuration,
            @Nullable String name) {
        return this;
    }

    @Override
    public void removeContext(LoggerContext context) {
        // there is only this one
    }
}
