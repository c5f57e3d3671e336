"""Titles and ranks of English, what stands around a name, and words that are also names."""

from __future__ import annotations

from diglot.recognise.folding import by_folding, word_set

RULERS = word_set(
    "king queen prince princess sultan emir amir khedive imam sharif shah tsar czar emperor empress caliph khalifa pope patriarch "
    "dey negus tsarina"
)
TITLES = RULERS | word_set(
    "president mr mrs ms miss dr doctor professor prof sheikh shaykh sheik general gen colonel col major captain capt "
    "lieutenant lt marshal admiral brigadier commander comrade sir lord lady minister premier chancellor ambassador senator "
    "governor judge father brother sister sayyid sayyed sayed hajj haj hajji mullah mufti ayatollah chief leader secretary "
    "chairman chairwoman director commissioner field prime vice deputy bey agha qadi mahdi martyr hadj hadji cheikh si"
)
"""Folded words that stand before a name and are no part of it."""
GIVEN_TOO = word_set("sayyid sayed sultan emir amir sharif imam prince king si major judge bey")
"""Those that may also be a given name."""
TITLES_AFTER = word_set("pasha bey effendi efendi khan hanim agha")
OF_MEN = word_set("pasha bey effendi efendi")
KIN = word_set(
    "son daughter brother sister father mother wife widow cousin uncle nephew sons daughters brothers sisters firstborn "
    "grandson husband"
)
"""Words before a name that make it that of somebody's kin."""
NOT_GIVEN = word_set("abd abdel abdul al el ibn bin ben bint abu ould moulay sidi")
GENERIC = word_set(
    "city town village port province governorate island newspaper daily weekly magazine journal party movement "
    "organisation organization group"
)
"""Folded words that say of the name beside them that it is one."""
INSTITUTIONS = word_set(
    "street square avenue boulevard museum airport university library hospital institute park dam city prize bridge "
    "foundation hall house school college mosque palace station government regime doctrine plan era"
)
"""Folded words that may stand with a capital after a person's name."""
ADJECTIVES = word_set(
    "national communist socialist democratic liberal labour labor conservative republican popular revolutionary islamic "
    "nationalist progressive social people's peoples free united central general constitutional federal workers green "
    "muslim christian arab young foreign political economic military justice freedom"
)
"""Folded words that are no name without the noun after them."""
ORDINARY = word_set("may will young long rich grant mark hope grace rose said bush wolf king day march august art")
"""Folded surnames that are also words, which a sentence may begin with."""
ARABIC_GIVEN_NAMES = word_set(
    "muhammad mohamed mohammed muhammed mohammad ahmad ahmed mahmoud mahmud ali hassan hasan hussein husayn hussain "
    "omar umar osman uthman ibrahim ismail yusuf youssef jacob musa isa daoud dawud suleiman sulayman harun yahya "
    "zakaria ishaq idris khaled khalid said saeed saad saud salih saleh salah mustafa mostafa kamil kamel kamal "
    "gamal jamal fuad fouad farouk faruq faisal faysal fahd fahmi fawzi fathi faris farid nagib naguib najib nabil "
    "naji nagi nasser nuri noury anwar amin emin osama ashraf akram bashir tawfiq tewfik jafar galal jalal hafez "
    "hamid hamed habib hosni husni hisham haidar khalil khalifa rashid reda rida rafiq ramzi riad riyad zaki zayd "
    "zayed zein salim selim sami samir salman shukri shafiq sadiq sabri saddam tariq taha tahar adel adil aref arif "
    "abbas adli adnan aziz izzat imad amr fatima aisha khadija zaynab zeinab maryam mariam amina huda hoda safiya "
    "layla leila nadia nawal"
)
"""Those by which the press may call somebody."""
WOMEN = word_set(
    "fatima aisha khadija zaynab zeinab maryam mariam amina huda hoda safiya safiyya layla leila nadia nawal"
)
GIVEN_NAMES = ARABIC_GIVEN_NAMES | word_set(
    "leon lev leo vladimir joseph josef iosif nikolai nikolay nicholas alexei alexey aleksei alexander ivan igor "
    "boris pavel peter pyotr pierre paul charles karl carlos thomas theodore jack jacques john james jimmy jean "
    "george georges julius david dmitry dwight denis ramon robert roger ronald richard rene sam sergei sergey simon "
    "stephen gregory grigory gabriel gustav francis francois frank franz franklin ferdinand frederick victor philip "
    "vincent clement claude camille lawrence louis martin marcus max michael mikhail michel maxim neville nikita "
    "harold harry herbert henry henri walter william winston yevgeny edward edgar ernest ernesto arthur arnold alan "
    "albert alfred anthony anton antoine oscar emile ian natalia nadezhda anna maria marie margaret catherine clara "
    "rosa svetlana sofia elizabeth vera victoria helen olga tatiana golda jane jacqueline dorothy gertrude camilo "
    "fidel ernst"
)
FUNCTION_WORDS = by_folding(
    "a an and are as at be but by for from had has have he her his i if in into is it its may more not of on or our "
    "she so than that the their then there they this to was we were what when which who will with you your"
)
