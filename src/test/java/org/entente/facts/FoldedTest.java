package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "Tô Lâm,                      to lam",
        "TÔ LÂM,                      to lam",
        "Đà Nẵng,                     da nang",
        "đường,                       duong",
        "Phạm Minh Chính,             pham minh chinh",
        "Nguyễn Phú Trọng,            nguyen phu trong",
        "Valparaíso,                  valparaiso",
        "G. S. Bezdetko,              g s bezdetko",
        "G.S. Bezdetko,               g s bezdetko",
        "G.S.Bezdetko,                g s bezdetko",
        "Геннадий Бездетко,           геннадии бездетко",
        "ЁЖ,                          еж",
        "Viet Nam–Russia,             viet nam russia",
        "'  Viet   Nam  ',            viet nam",
        "“Vietnam” (news),            vietnam news",
        "O’Higgins,                   o higgins",
        "ﬁsh ½,                       fish 1 2",
        "ＥＡＥＵ,                      eaeu",
        "İstanbul,                    istanbul",
        "5G,                          5g",
        "東京,                         東京",
        "!?…,                         ''",
        "'',                          ''",
    })
    void caseMarksAndPunctuationFoldAway(String written, String folded) {
        assertEquals(folded, Folded.words(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đà Nẵng", "G. S. Bezdetko", "Геннадий Бездетко", "ﬁsh ½"})
    void whatIsFoldedFoldsNoFurther(String written) {
        String folded = Folded.words(written);

        assertEquals(folded, Folded.words(folded));
    }

    @ParameterizedTest
    @CsvSource({"Tô Lâm, To\u0302 La\u0302m", "Đà Nẵng, Đa\u0300 Na\u0306\u0303ng"})
    void composedAndDecomposedLettersAreTheSame(String composed, String decomposed) {
        assertEquals(Folded.words(composed), Folded.words(decomposed));
    }
}
