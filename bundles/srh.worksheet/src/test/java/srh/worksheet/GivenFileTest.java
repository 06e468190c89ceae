package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenFileTest {
    private static final long MOST = 1_000;

    @ParameterizedTest
    @CsvSource({"brief.pdf,%PDF-1.7 x,application/pdf", "foto.JPG,\u00ff\u00d8\u00ff\u00e0,image/jpeg", "foto.jpeg,\u00ff\u00d8\u00ff\u00e0,image/jpeg",
        "plaatje.webp,RIFF1234WEBPVP8,image/webp", "dagboek.txt,Vandaag < gisteren,text/plain", "plaatje.png,'\u0089PNG\r\n\u001a\n',image/png"})
    void it_is_what_its_content_says(String name, String content, String type) throws IOException {
        assertThat(file(name, content)).satisfies(file -> {
            assertThat(file.value().contentType()).isEqualTo(type);
            assertThat(file.value().name()).isEqualTo(name);
            assertThat(file.value().bytes()).isEqualTo(file.content().length);
        });
    }

    @ParameterizedTest
    @CsvSource({"virus.pdf,MZ\u0090\u0000,FALSE_FILE", "virus.exe,MZ\u0090\u0000,OTHER_FILE", "foto.png,%PDF-1.7,FALSE_FILE",
        "foto.txt,<svg onload='alert(1)'>,FALSE_FILE", "foto.svg,<svg onload='alert(1)'>,OTHER_FILE", "pagina.txt,'\ufeff \n<!doctype html><script>',FALSE_FILE",
        "pagina.html,alert(1),OTHER_FILE", "lijst.csv,'=cmd()',OTHER_FILE", "bestand,a\u0001b,OTHER_FILE", "leeg.pdf,'',NOTHING_IN_FILE"})
    void what_is_false_or_of_no_type_that_is_kept_is_refused(String name, String content, Fault fault) throws IOException {
        assertThat(look(name, content)).isEqualTo(new GivenFile.Looked.Faulty(fault));
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.txt,passwd.txt", "'C:\\Anna\\brief.txt',brief.txt", "<script>alert(1)<-script>.txt,-script-alert(1)--script-.txt",
        "'a\u0000b\r\nSet-Cookie: x.txt',abSet-Cookie- x.txt", "'brief\u202etxt.exe.txt',brieftxt.exe.txt", "'  twee   woorden .txt',twee woorden .txt",
        "brief,brief.txt", ".txt,file.txt", "'',file.txt", "...,file.txt"})
    void its_name_harms_nobody(String name, String clean) throws IOException {
        assertThat(file(name, "Hallo").value().name()).isEqualTo(clean);
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() throws IOException {
        assertThat(file("é".repeat(300) + ".txt", "Hallo").value().name()).endsWith("é.txt").hasSizeLessThanOrEqualTo(GivenFile.LONGEST_NAME);
    }

    @Test
    void of_what_is_too_big_no_more_is_read_than_needed_to_see_that() throws IOException {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };
        assertThat(GivenFile.look("groot.txt", endless, MOST)).isEqualTo(new GivenFile.Looked.Faulty(Fault.TOO_BIG));
        assertThat(read[0]).isEqualTo(MOST + 1);
        assertThat(file("net.txt", "x".repeat((int) MOST)).value().bytes()).isEqualTo(MOST);
    }

    private static GivenFile file(String name, String content) throws IOException {
        assertThat(look(name, content)).isInstanceOf(GivenFile.Looked.Good.class);
        return ((GivenFile.Looked.Good) look(name, content)).file();
    }

    /** Characters up to 255 are one byte each where a file is no text. */
    private static GivenFile.Looked look(String name, String content) throws IOException {
        boolean bytes = content.chars().allMatch(c -> c < 256);
        return GivenFile.look(name, new ByteArrayInputStream(content.getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8)), MOST);
    }
}
