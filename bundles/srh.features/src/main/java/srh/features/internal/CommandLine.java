package srh.features.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked for: a command, settings that go before those of the configuration file, and features or a task. */
record CommandLine(Command command, Map<String, String> settings, List<String> words) {

    enum Command {
        START,
        CHECK,
        PREPARE,
        TASK
    }

    private static final Map<String, String> OPTIONS =
            Map.of(
                    "--home", Settings.HOME,
                    "--data", Settings.DATA,
                    "--anchor", Settings.ANCHOR,
                    "--host", Settings.HOST,
                    "--port", Settings.PORT);

    static final String USAGE =
            "Usage: start|check|prepare|task FEATURE|TASK ..."
                    + " [--home FOLDER] [--data FOLDER] [--anchor FOLDER] [--host ADDRESS] [--port NUMBER]";

    static CommandLine parse(String... arguments) {
        Command command = null;
        Map<String, String> settings = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (OPTIONS.containsKey(word)) {
                if (i + 1 == arguments.length) throw new Refusal("The option " + word + " needs a value. " + USAGE);
                settings.put(OPTIONS.get(word), arguments[++i]);
            } else if (word.equals("--check")) {
                command = Command.CHECK;
            } else if (word.startsWith("-")) {
                throw new Refusal("There is no option " + word + ". " + USAGE);
            } else if (command == null) {
                command = command(word);
            } else {
                words.add(word);
            }
        }
        if (command == null) throw new Refusal(USAGE);
        return new CommandLine(command, Map.copyOf(settings), List.copyOf(words));
    }

    private static Command command(String word) {
        return switch (word) {
            case "start" -> Command.START;
            case "check" -> Command.CHECK;
            case "prepare" -> Command.PREPARE;
            case "task" -> Command.TASK;
            default -> throw new Refusal("There is no command “" + word + "”. " + USAGE);
        };
    }
}
