package srh.features.internal;

import srh.features.PluginFault;

/** What is wrong with one jar that somebody dropped; it is told on the administrator's page and in the log. */
final class PluginRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final PluginFault fault;
    private final String detail;

    PluginRefused(PluginFault fault, String detail) {
        super(fault.english(detail));
        this.fault = fault;
        this.detail = detail;
    }

    PluginRefused(PluginFault fault) {
        this(fault, "");
    }

    PluginFault fault() {
        return fault;
    }

    String detail() {
        return detail;
    }
}
