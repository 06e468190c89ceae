package srh.features;

import java.util.List;

/**
 * What a plugin consists of, as far as it matters for whether it can be let in.
 *
 * @param worksheets files that declare a worksheet
 * @param libraries jars inside the jar
 * @param others files that are neither code nor the data of worksheets, such as pictures that can hold script, or the product's own words
 * @param headers those of its manifest that make something happen
 */
public record Contents(int worksheets, int classes, int scripts, int libraries, int others, List<String> headers) {
    public Contents {
        headers = List.copyOf(headers);
    }

    /** Whether there is nothing in it but worksheets as data, which can do no harm but being wrong. */
    public boolean dataAlone() {
        return classes == 0 && scripts == 0 && libraries == 0 && others == 0 && headers.isEmpty();
    }
}
