package srh.print.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Arabic letters as they look next to each other. Unicode names each form; the table is made from these names. */
final class ArabicForms {
    private enum Form { ISOLATED, FINAL, INITIAL, MEDIAL }

    private static final Map<String, Map<Form, Integer>> FORMS = forms();
    private static final int LAM = 0x0644;

    private ArabicForms() {}

    static String of(String text) {
        return text.codePoints().noneMatch(ArabicForms::arabic) ? text : joined(text.codePoints().toArray());
    }

    private static String joined(int[] letters) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            String pair = letters[i] == LAM && i + 1 < letters.length ? Character.toString(LAM) + Character.toString(letters[i + 1]) : "";
            boolean together = FORMS.containsKey(pair);
            String one = together ? pair : Character.toString(letters[i]);
            Map<Form, Integer> forms = FORMS.get(one);
            if (forms == null) {
                joined.append(one);
                continue;
            }
            boolean before = joinsOn(letters, i - 1);
            boolean behind = !together && forms.containsKey(Form.INITIAL) && joinsBack(letters, i + 1);
            Form form = before ? behind ? Form.MEDIAL : Form.FINAL : behind ? Form.INITIAL : Form.ISOLATED;
            joined.append(Character.toString(forms.getOrDefault(form, one.codePointAt(0))));
            i += together ? 1 : 0;
        }
        return joined.toString();
    }

    /** Whether the letter there joins on to the one behind it; marks on a letter don't come between. */
    private static boolean joinsOn(int[] letters, int at) {
        int i = at;
        while (i >= 0 && mark(letters[i])) {
            i--;
        }
        return i >= 0 && FORMS.getOrDefault(Character.toString(letters[i]), Map.of()).containsKey(Form.INITIAL);
    }

    private static boolean joinsBack(int[] letters, int at) {
        int i = at;
        while (i < letters.length && mark(letters[i])) {
            i++;
        }
        return i < letters.length && FORMS.getOrDefault(Character.toString(letters[i]), Map.of()).containsKey(Form.FINAL);
    }

    private static boolean mark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean arabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private static Map<String, Map<Form, Integer>> forms() {
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC)).filter(Character::isDefined)
                .forEach(c -> Arrays.stream(Form.values()).filter(form -> Character.getName(c).endsWith(form + " FORM")).findFirst()
                        .ifPresent(form -> forms.computeIfAbsent(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC),
                                none -> new HashMap<>()).put(form, c)));
        return forms;
    }
}
