"""English words that stand beside names, in names, and where names don't."""

from __future__ import annotations

from diglot.suggest.nouns import nouns
from diglot.suggest.vocabulary import Vocabulary, cue, folded_words

TITLES = """
sharif sirdar mr mrs ms miss dr doctor prof professor sir lord lady dame president chancellor premier minister general gen colonel col major
captain capt lieutenant lt marshal admiral brigadier sergeant commander comrade king queen prince princess emperor empress tsar
tsarina czar sultan shah emir amir khedive caliph khalifa sheikh shaykh sheik sayyid imam mufti ayatollah patriarch pope
bishop archbishop cardinal reverend rev father brother sister senator deputy ambassador governor judge hajj hajji si count
baron duke earl monsieur madame maître signor herr frau wazir vizier vali wali qadi agha ustadh doctor staff crown vice prime
foreign field secretary high commissioner resident interior defence defense
"""
OCCUPATIONS = """
journalist, writer, author, poet, novelist, lawyer, jurist, architect, engineer, singer, actor, actress, director, historian,
philosopher, painter, artist, scholar, scientist, leader, commander, officer, minister, ambassador, king, queen, prince, premier,
president, general, colonel, professor, doctor, teacher, thinker, politician, militant, agent, governor, judge, sultan, sheikh,
bishop, patriarch, pasha, emir, khedive, merchant, banker, composer, photographer, reporter, editor, publisher, translator,
orientalist, traveller, explorer, chairman, secretary-general, prime minister, secretary, resident-general, delegate, regent
"""
KIN = """
wife, husband, widow, son, daughter, brother, sister, father, mother, uncle, aunt, cousin, nephew, niece, grandfather,
grandmother, grandson, kinsman, friend, companion, colleague, rival, successor, predecessor, pupil, deputy, assistant, aide
"""
SAYING = "said, says, wrote, writes, declared, announced, added, replied, told, explained, recalled, remarked, stated, insisted"
PLACES = """
city, town, village, island, islands, river, mount, mountain, mountains, valley, port, harbour, suburb, district, quarter,
province, region, oasis, capital, hamlet, plain, prison, camp, fortress
"""
PERIODICALS = "newspaper, magazine, daily, weekly, monthly, journal, review, periodical, station, broadcaster"
WRITINGS = """
book, novel, poem, play, film, essay, article, collection, memoirs, autobiography, song, opera, treatise, pamphlet, story, study
"""
GROUPS = "party, company, society, club, gang, group, organisation, organization, movement, league, union, association, band, firm"

VOCABULARY = Vocabulary(
    cues=(
        cue("title", "person", "before", 0.5, ",".join(TITLES.split())),
        cue("occupation", "person", "before", 0.4, OCCUPATIONS),
        cue("kinship", "person", "before", 0.4, KIN),
        cue("verb of saying", "person", "after", 0.3, SAYING),
        cue("verb of saying", "person", "before", 0.3, SAYING),
        cue(
            "who",
            "person",
            "after",
            0.3,
            "who, whose, whom, himself, herself, was born, died, was killed, was executed",
        ),
        cue("place", "place", "before", 0.5, PLACES, link="of"),
        cue("preposition", "place", "before", 0.15, "in, at, near, in the, at the, outside, around"),
        cue("called", "", "before", 0.3, "called, named, nicknamed"),
        cue("periodical", "organisation", "before", 0.4, PERIODICALS),
        cue("writing", "work", "before", 0.4, WRITINGS),
        cue("group", "organisation", "before", 0.3, GROUPS),
    ),
    nouns=nouns("en"),
    titles=folded_words(TITLES),
    glue=folded_words(
        """
        al el an ar as ash at az ad ed es bin ibn ben bint bou abu abi umm ould mint wuld abd abdel abdul
        van von der den de di da du la le les des del della dos das do y ter ten st of the for
        """
    ),
    place_heads=folded_words(
        """
        port san santa sao saint st sainte new bab borj bordj ksar qasr wadi oued jebel jabal tell tel deir dayr beit bayt kafr kfar ain
        ayn umm bani beni ras hammam khan los las el-hay north south east west upper lower old great little mount lake cape fort
        """
    ),
    national_endings=(
        "ians",
        "ian",
        "eans",
        "ean",
        "ans",
        "an",
        "ese",
        "ish",
        "is",
        "i",
        "ite",
        "ites",
        "ic",
        "ine",
        "ines",
        "s",
    ),
    function=folded_words(
        """
        a an the i he she it we you they him them us me his her its their our my your this that these those there here who whom whose which what
        when where why how and or but nor so yet for if as at by in into of off on onto out over to up upon with within without
        from about above according across after against along amid among around before behind below beneath beside besides between
        beyond despite down during except inside like near outside past per since than through throughout till toward towards
        under unlike until via while although because unless whereas whether though not no never always often sometimes now then
        once twice again also too even still only just perhaps maybe indeed moreover however therefore thus hence meanwhile
        nevertheless instead later earlier soon today tomorrow yesterday tonight few many most some any all both each every
        either neither another other others such same one two three four five six seven eight nine ten first second third last
        next former latter hardly scarcely barely no-one nobody everyone everybody someone nothing everything something
        was were is are be been being had has have did does do could would should might may must can will shall let
        """
    ),
    nationals=folded_words(
        """
        muslim muslims christian christians jew jews jewish arab arabs islamic ottoman ottomans kurd kurds kurdish turk turks
        copt copts coptic druze shia shiite shiites sunni sunnis maronite maronites bedouin bedouins berber berbers british
        briton britons french frenchman frenchmen german germans english englishman american americans soviet soviets european
        europeans african africans asian asians western eastern bolshevik marxist communist communists nazi nazis zionist
        zionists afghan cypriot swiss levantine maghrebi hashemite
        """
    ),
    common=folded_words(
        """
        god allah islam bolshevism marxism communism zionism socialism nationalism
        his highness excellency majesty honour mr mrs ms ad bc ce bce ah am pm
        hijri rumi gregorian julian catholic catholics protestant protestants orthodox anglican
        parliament government state republic church party revolution army navy constitution cabinet king queen sultan emperor
        president minister ministers premier pasha bey effendi bek pashas beys mosque north south east west center centre
        allies axis congress senate ministry embassy treaty mandate palace residency university district province street avenue
        committee council court war peace front bible koran quran testament gospel renaissance enlightenment
        """
    ),
)
