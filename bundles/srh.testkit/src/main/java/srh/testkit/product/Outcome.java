package srh.testkit.product;

/** How a command of the product ended, and all it said. */
public record Outcome(int exitCode, String output) {}
