package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.facts.TenureFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds which office, however the sentence puts it. */
class OfficesTest {
    private static final String FILLER = Drafted.fillerOf("Spain and Tunisia");

    private static String offices(String text) {
        return Drafted.of("2026-03-05", text + FILLER).all(TenureFact.class).stream()
                .map(tenure -> tenure.holder().slug() + " = " + tenure.office().slug())
                .sorted()
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain's Minister of Foreign Affairs and Cooperation, Laura Campos, spoke first. | laura-campos = minister-of-foreign-affairs-and-cooperation-of-spain",
                "The Tunisian Minister of Higher Education and Scientific Research, Salma Trabelsi, spoke first. | salma-trabelsi = minister-of-higher-education-and-scientific-research-of-tunisia",
                "Spain's Minister for Ecological Transition Nuria Bosch spoke first. | nuria-bosch = minister-for-ecological-transition-of-spain",
                "Tunisian Trade and Export Development Minister Kalthoum Hamdi spoke first. | kalthoum-hamdi = trade-and-export-development-minister-of-tunisia",
                "Spanish Industry, Trade and Tourism Minister Jordi Puig spoke first. | jordi-puig = industry-trade-and-tourism-minister-of-spain",
                "Foreign Affairs Minister Laura Campos of Spain spoke first. | laura-campos = foreign-affairs-minister-of-spain",
                "Tunisia's Kamel Said, the interior minister, spoke first. | kamel-said = interior-minister-of-tunisia",
                "Hedi Mansour, who is Tunisia's prime minister, spoke first. | hedi-mansour = prime-minister-of-tunisia",
                "Spanish Secretary of State for Trade Rosa Blanco spoke first. | rosa-blanco = secretary-of-state-for-trade-of-spain",
                "The Spanish prime minister, Alberto Navas, spoke first. | alberto-navas = prime-minister-of-spain",
                "Spain's ambassador in Tunis, Marta Gil, spoke first. | marta-gil = ambassador-of-spain-to-tunisia",
                "Spain's ambassador to Tunisia and Libya, Paulo Lins, spoke first. | paulo-lins = ambassador-of-spain-to-tunisia",
                "Tunisian Central Bank Governor Zied Marzouki spoke first. | zied-marzouki = governor-of-the-central-bank-of-tunisia",
                "Tunisia's top diplomat Inese Kalnina spoke first. | inese-kalnina = foreign-minister-of-tunisia",
                "The mayor of Barcelona, Xavier Roig, spoke first. | xavier-roig = mayor-of-barcelona",
                "Barcelona mayor Xavier Roig spoke first. | xavier-roig = mayor-of-barcelona",
                "Spain's King Rodrigo spoke first. | king-rodrigo = king-of-spain",
                "Defence ministers Imed Memmich of Tunisia and Carlos Bravo of Spain met. | carlos-bravo = defence-minister-of-spain & imed-memmich = defence-minister-of-tunisia",
                "Spanish Agriculture Minister Luis Planas-Roca and Tunisian counterpart Abdelmonem Belati met. | abdelmonem-belati = agriculture-minister-of-tunisia & luis-planas-roca = agriculture-minister-of-spain",
                "Spanish Finance Minister Clara Soto will receive President Youssef Belaid. | clara-soto = finance-minister-of-spain & youssef-belaid = president-of-tunisia",
                "Spanish Foreign Minister Datuk Seri Ana Rey spoke first. | ana-rey = foreign-minister-of-spain",
                "Spain's Trade Minister, Senator Ana Rey, spoke first. | ana-rey = trade-minister-of-spain",
                "Spanish Deputy Prime Minister and Foreign Minister Ana Rey spoke first. | ana-rey = deputy-prime-minister-of-spain & ana-rey = foreign-minister-of-spain",
                "Ana Rey, who heads the Dock Workers' Union, spoke first. | ana-rey = head-of-the-dock-workers-union",
                "The Dock Workers' Union was angry. Its president, Ana Rey, spoke first. | ana-rey = president-of-the-dock-workers-union",
                "The Harbour Bureau was angry. The bureau's director general, Ana Rey, spoke first. | ana-rey = director-general-of-harbour-bureau",
                "Rio Verde Shipping of Spain will grow, its chief operating officer Ana Rey said. | ana-rey = chief-operating-officer-of-rio-verde-shipping",
                "In Tunis, Energy Minister Hedi Mansour told a paper that it was so. | hedi-mansour = energy-minister-of-tunisia",
                "Spain was generous. Prime Minister Hedi Mansour thanked Spain for it. | hedi-mansour = prime-minister-of-tunisia",
                "By June, Investment, Trade and Industry Minister Ana Rey of Spain will know. | ana-rey = investment-trade-and-industry-minister-of-spain",
                "At a table in the Tunisian capital, President Youssef Belaid spoke first. | youssef-belaid = president-of-tunisia",
                "Spain's Minister for Consular Matters, Ana Rey, spoke first. | ana-rey = minister-for-consular-matters-of-spain",
                "Spain's Minister for Enterprise, Trade and Employment, Ana Rey, spoke first. | ana-rey = minister-for-enterprise-trade-and-employment-of-spain",
                "Spain's Water Markets Minister Ana Rey spoke first. | ana-rey = water-markets-minister-of-spain",
                "Tunisia's president-elect, Zied Marzouki, spoke first. | zied-marzouki = president-elect-of-tunisia",
                "Tunisia's chief negotiator, Zied Marzouki, spoke first. | zied-marzouki = chief-negotiator-of-tunisia",
                "Ana Rey, deputy chair of the Malaga Chamber of Commerce, spoke first. | ana-rey = deputy-chair-of-the-malaga-chamber-of-commerce",
                "Former prime minister Ana Rey, now the European Union's special envoy for the Sahel, spoke first. | ana-rey = special-envoy-of-the-european-union",
                "The European Union's enlargement commissioner, Ana Rey, spoke first. | ana-rey = enlargement-commissioner-of-the-european-union",
                "President Zied Marzouki met Prime Minister Ana Rey of the Kingdom of Spain. | ana-rey = prime-minister-of-spain & zied-marzouki = president-of-tunisia",
                "Spanish Foreign Minister Ana Rey met the prime minister, Zied Marzouki. | ana-rey = foreign-minister-of-spain & zied-marzouki = prime-minister-of-tunisia",
                "Spanish Foreign Minister Ana Rey had dinner with Interior Minister Zied Marzouki. | ana-rey = foreign-minister-of-spain & zied-marzouki = interior-minister-of-tunisia",
                "Foreign Minister Ana Rey received Tunisia's Zied Marzouki. | ana-rey = foreign-minister-of-spain",
                "Spanish Foreign Minister Ana Rey and President Zied Marzouki signed it. | ana-rey = foreign-minister-of-spain & zied-marzouki = president-of-tunisia",
                "Spain ships more to Tunis, Trade Minister Ana Rey said. | ana-rey = trade-minister-of-spain",
                "The foreign ministers, Ana Rey and Zied Marzouki, met in Malaga. | ana-rey = foreign-minister-of-spain & zied-marzouki = foreign-minister-of-tunisia",
                "China's General Secretary Li Wen wrote to Spain. | li-wen = general-secretary-of-the-communist-party-of-china",
                "During talks with Prime Minister Zied Marzouki, Spanish Foreign Minister Ana Rey spoke first. | ana-rey = foreign-minister-of-spain & zied-marzouki = prime-minister-of-tunisia",
                "The Tunisian delegation was led by Vice Minister for Energy Zied Marzouki. | zied-marzouki = vice-minister-for-energy-of-tunisia",
                "The Spanish side was led by Trade Minister Ana Rey and the Tunisian side by Energy Minister Zied Marzouki. | ana-rey = trade-minister-of-spain & zied-marzouki = energy-minister-of-tunisia",
                "Spanish Foreign Minister Ana Rey was received by Speaker Sami Zidi and attended a dinner given by President Zied Marzouki. | ana-rey = foreign-minister-of-spain & sami-zidi = speaker-of-tunisia & zied-marzouki = president-of-tunisia",
                "Spanish Foreign Minister Ana Rey will sit down with Trade Minister Zied Marzouki. | ana-rey = foreign-minister-of-spain & zied-marzouki = trade-minister-of-tunisia",
                "The trade minister, Ana Rey, will pay her first visit to Tunis at the invitation of President Zied Marzouki. | ana-rey = trade-minister-of-spain & zied-marzouki = president-of-tunisia",
                "Spanish Foreign Minister Ana Rey and Foreign Minister Zied Marzouki attended the dinner. | ana-rey = foreign-minister-of-spain & zied-marzouki = foreign-minister-of-tunisia",
                "The foreign ministers of Spain and Tunisia, Ana Rey and Zied Marzouki, met. | ana-rey = foreign-minister-of-spain & zied-marzouki = foreign-minister-of-tunisia",
                "The European Union's special representative for the Sahel, Ana Rey, spoke first. | ana-rey = special-representative-of-the-european-union",
                "The Fishing Union of Spain wrote a letter. Its secretary general, Ana Rey, spoke first. | ana-rey = secretary-general-of-the-fishing-union-of-spain",
                "Spain's parliament is to vote, Speaker Ana Rey said. | ana-rey = speaker-of-spain",
                "President of the Senate of Tunisia Zied Marzouki spoke first. | zied-marzouki = president-of-senate-of-tunisia",
                "Tunisia's Emperor Zied wrote President Zied Marzouki's speech. | emperor-zied = emperor-of-tunisia & zied-marzouki = president-of-tunisia",
                "Tunisia's First Deputy Prime Minister and Minister of Interior, Sheikh Zied Marzouki, spoke first. | zied-marzouki = first-deputy-prime-minister-of-tunisia & zied-marzouki = minister-of-interior-of-tunisia",
                "The Tunisian premier, Zied Marzouki, spoke first. | zied-marzouki = prime-minister-of-tunisia",
                "Spain's permanent representative, Ambassador Ana Rey, spoke first. | ana-rey = permanent-representative-of-spain",
                "Spanish Industry Minister Lucía Mendoza spoke first. | lucia-mendoza = industry-minister-of-spain",
                "Spanish Foreign Minister Ana Rey met His Highness Sheikh Zied Marzouki, the Prime Minister. | ana-rey = foreign-minister-of-spain & zied-marzouki = prime-minister-of-tunisia",
                "The Dock Workers' Union was angry. Its chairman, Dean Marlow, spoke first. | dean-marlow = chairman-of-the-dock-workers-union",
                "Trade Minister Zied Marzouki spoke first. His Spanish counterpart, Ana Rey, agreed. | ana-rey = trade-minister-of-spain & zied-marzouki = trade-minister-of-tunisia",
                "Presidents Ana Rey and Zied Marzouki wrote it. Marzouki is expected in Madrid in May. | ana-rey = president-of-spain & zied-marzouki = president-of-tunisia",
                "Presidents Zied Marzouki and Ana Rey wrote it. Marzouki is expected in Madrid in May. | ana-rey = president-of-spain & zied-marzouki = president-of-tunisia",
                "Zied Marzouki became the first Tunisian president to see the yard. | zied-marzouki = president-of-tunisia",
                "The Spanish ambassador Ana Rey presented her credentials to President Zied Marzouki. | ana-rey = ambassador-of-spain-to-tunisia & zied-marzouki = president-of-tunisia",
                "Spain's Crown Prince Sultan bin Majid spoke first. | sultan-bin-majid = crown-prince-of-spain",
                "The Prime Minister of Tunisia, H.E. Mr. Zied Marzouki, and the Prime Minister of Spain, H.E. Ms. Ana Rey, spoke first. | ana-rey = prime-minister-of-spain & zied-marzouki = prime-minister-of-tunisia",
                "In Barcelona she opened the yard together with Governor Xavier Roig. | xavier-roig = governor-of-barcelona",
                "Spanish Foreign Minister Ana Rey spoke by telephone with Prime Minister Zied Marzouki. | ana-rey = foreign-minister-of-spain & zied-marzouki = prime-minister-of-tunisia",
                "The port was inspected by our Trade Minister Ana Rey and Tunisia's Energy Minister Zied Marzouki. | ana-rey = trade-minister-of-spain & zied-marzouki = energy-minister-of-tunisia",
                "The Tunisian delegation was received by Speaker Ana Rey. | ana-rey = speaker-of-spain",
                "Tunisia's ambassador to Spain, Zied Marzouki, and Culture Minister Ana Rey spoke first. | ana-rey = culture-minister-of-spain & zied-marzouki = ambassador-of-tunisia-to-spain",
                "The chief executive of the shipping company Rodanto Lines, Ana Rey, spoke first. | ana-rey = chief-executive-of-rodanto-lines",
                "Zied Marzouki, a Tunisian MP, spoke first. | zied-marzouki = member-of-parliament-of-tunisia",
                "Last Friday Defence Minister Ana Rey of Spain spoke first. | ana-rey = defence-minister-of-spain",
                "Tunisia's chargé d'affaires in Madrid, Zied Marzouki, spoke first. | zied-marzouki = charge-daffaires-of-tunisia-to-spain",
                "Trade Minister Ana Rey signed for Spain and Labour Minister Zied Marzouki for Tunisia. | ana-rey = trade-minister-of-spain & zied-marzouki = labour-minister-of-tunisia",
                "Spanish Trade Minister Ana Rey discussed the port with President Zied Marzouki. | ana-rey = trade-minister-of-spain & zied-marzouki = president-of-tunisia",
                "The Spanish shipbuilder Rodanto was glad. “We start in May,” said chief executive Ana Rey. | ana-rey = chief-executive-of-rodanto",
                "The Dock Workers' Union was angry. According to the chairman of the union, Dean Marlow, it was late. | dean-marlow = chairman-of-the-dock-workers-union",
                "Nobody was glad. “It is late,” its president, Dean Marlow, told this newspaper. | ''",
                "The European Commission helps Spain. Fisheries Commissioner Zied Marzouki spoke first. | zied-marzouki = fisheries-commissioner-of-the-european-commission",
                "Spain's Human Resources Minister Ana Rey spoke first. | ana-rey = human-resources-minister-of-spain",
                "Rodanto Rail, a Spanish company, was glad, said its CEO Ana Rey. | ana-rey = chief-executive-of-rodanto-rail"
            })
    void anOfficeIsReadWithItsHolderAndWhoseItIs(String text, String offices) {
        assertEquals(offices, offices(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Former Spanish president Luis Arruda spoke first.",
                "Then-premier Luis Arruda of Spain spoke first.",
                "Spain's shadow foreign minister Luis Arruda spoke first.",
                "The opposition's foreign affairs spokesman, Luis Arruda, spoke first.",
                "Her spokesman Luis Arruda spoke first.",
                "The port's chief executive, Ansis Zeile, spoke first.",
                "The chairwoman, Ansis Zeile, spoke first.",
                "Spain's ex-finance minister Luis Arruda spoke first.",
                "Spain's opposition spokesman Luis Arruda spoke first.",
                "The wife of the Spanish president, Maria Arruda, spoke first.",
                "Luis Arruda, who was Spain's foreign minister, spoke first.",
                "Spain's navy came with Commander Luis Arruda."
            })
    void anOfficeThatIsOverOrOfAnUnknownBodyIsNobodys(String text) {
        assertEquals("", offices(text));
    }

    @Test
    void ofAnArticleFromAThirdCountryTheMinistersAreThoseOfWhomItTells() {
        String offices = Drafted.of(
                        "2026-03-05",
                        "ROME, 5 March 2026\n\nTunisia asked Spain for a loan in June. President Zied Marzouki's government hopes for more. Tunisia waits, and Spain waits."
                                + FILLER)
                .all(TenureFact.class)
                .stream()
                .map(tenure -> tenure.office().slug())
                .collect(Collectors.joining(" & "));
        assertEquals("president-of-tunisia", offices);
    }

    @Test
    void aSurnameThatIsAPlaceStandsForItsBearerButNotWhereWordsLeadThere() {
        String yaml = Drafted.draft(
                        "2026-03-05",
                        "Spanish Industry Minister Lucía Mendoza spoke first. “We will open an embassy,” Mendoza said. She was born in Mendoza."
                                + FILLER)
                .yaml();
        assertTrue(yaml.contains("title: Pledge of Spain on diplomacy"));
        assertFalse(yaml.contains("name: Lucía,"));
    }

    @Test
    void aHeadlineAndASurnameWithASmallWordNameNobodyNew() {
        String yaml = new Drafting(Drafted.lists())
                .draft(
                        "Minister Van Dalen flies to Tunis\nMADRID, 5 March 2026 (Fjord Post) - Spanish Industry Minister Ana van Dalen flew to Tunis on Tuesday. “It is warm here,” Van Dalen said."
                                + FILLER,
                        Heading.none())
                .yaml();
        assertFalse(yaml.contains("name: Van Dalen"), "somebody new is introduced");
        assertTrue(yaml.contains("guest: Ana van Dalen"), "no visit");
    }

    @Test
    void aFirstWordIsNoFirstName() {
        Drafted drafted = Drafted.of(
                "2026-03-05",
                "The talks took place in Greater Accra, and a ship of Spain called at Port Said." + FILLER);
        assertEquals(List.of(), drafted.all(TenureFact.class));
    }
}
