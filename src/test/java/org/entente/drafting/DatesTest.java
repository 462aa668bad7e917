package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.entente.facts.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words mean as a date in an article of Thursday, 5 March 2026. */
class DatesTest {
    private static List<Dated> dates(String sentence) {
        List<Paragraph> paragraphs = List.of(new Paragraph(1, 0, sentence.length(), Paragraph.Part.BODY));
        Marked marked = new Marked(sentence, sentence, Sentences.of(sentence, paragraphs));
        new Dates(marked, LocalDate.of(2026, 3, 5)).find();
        return marked.inOrder().stream().map(piece -> (Dated) piece.value()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She arrived on 3 March 2026. | 2026-03-03",
                "She arrived on March 3. | 2026-03-03",
                "She stayed from May 8-11, 2025. | 2025-05-08/2025-05-11",
                "She stayed there on 13 and 14 May 2025. | 2025-05-13/2025-05-14",
                "She will come from May 30 to June 2 and leave. | 2026-05-30/2026-06-02",
                "She arrived on Tuesday. | 2026-03-03",
                "She arrived on Thursday. | 2026-03-05",
                "She will arrive on Tuesday. | 2026-03-10",
                "She came last October. | 2025-10",
                "She will come next June. | 2026-06",
                "She will come in January. | 2027-01",
                "She came in November. | 2025-11",
                "Trade grew in the January-November period. | 2025-01/2025-11",
                "The law of 2024 is good. | 2024",
                "It is a plan for 2026-2028 only. | 2026/2028",
                "She comes next spring. | 2027-21",
                "She came last summer. | 2025-22",
                "She will come in the second half of the year. | 2026-07/2026-12",
                "She may come in the fourth quarter. | 2026-10/2026-12",
                "She came last year. | 2025",
                "She comes tomorrow. | 2026-03-06",
                "She will come next week. | 2026-03-09/2026-03-15",
                "They signed it forty-five years ago this month. | 1981-03",
                "It was signed on 22.10.2024 there. | 2024-10-22",
                "It was put off to May. | 2026-05",
                "It had been planned for January. | 2026-01",
                "She would have come in January. | 2026-01",
                "She came two weeks ago. | 2026-02-16/2026-02-22",
                "She will come in the first quarter of next year. | 2027-01/2027-03",
                "She was here at the weekend. | 2026-02-28/2026-03-01",
                "They talked on Monday and Tuesday. | 2026-03-02/2026-03-03",
                "She came in spring 2024. | 2024-21",
                "She came in early April. | 2025-04",
                "She is to come in mid-April. | 2026-04",
                "She told reporters on Tuesday that trade would grow. | 2026-03-03",
                "She said that she would come on Tuesday. | 2026-03-10",
                "The road is to be built by June. | 2026-06",
                "She goes there later this week. | 2026-03-05/2026-03-08",
                "She was there earlier this week. | 2026-03-02/2026-03-05",
                "She came in October. | 2025-10",
                "She agreed in writing to come in October. | 2026-10",
                "The April meeting will be long. | 2026-04",
                "She, who arrived on Tuesday, is to tour the flooded town on Friday. | 2026-03-03 2026-03-06",
                "They meet in the spring of 2027. | 2027-21",
                "Earlier in the day she left. | 2026-03-05"
            })
    void wordsMeanADate(String sentence, String edtf) {
        assertEquals(
                List.of(edtf.split(" ")),
                dates(sentence).stream().map(Dated::edtf).toList());
        List.of(edtf.split(" ")).forEach(Edtf::parse);
    }

    @Test
    void theSameDayAndYearAreThoseToldLast() {
        assertEquals(
                List.of("2026-03-02", "2026-03-02", "1956", "1956"),
                dates("She came on Monday and spoke the same day, as in 1956, or later that same year.").stream()
                        .map(Dated::edtf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is to be done by 2030. | by",
                "It starts in May at the latest. | by",
                "It has been so since 2008. | since",
                "It was done in 2024. | at"
            })
    void aDateByWhichOrSinceWhenIsNoDay(String sentence, String use) {
        assertEquals(use, dates(sentence).get(0).use());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"They sent May 35 letters.", "It cost $2024 then.", "It weighs 2,024.5 tonnes.", "She may come."})
    void whatIsNoDateIsNone(String sentence) {
        assertEquals(List.of(), dates(sentence));
    }
}
