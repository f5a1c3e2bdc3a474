"""Closed classes of English that news prose uses for speech, offices and bodies."""

CUES = frozenset(
    """accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest aver blast boast
    caution cite claim comment complain concede conclude concur confess confirm contend continue counter criticize criticise
    cry declare decry demand denounce deny describe disclose dismiss elaborate emphasize emphasise exclaim explain express
    fear forecast fume hint hope insist interject joke jest lament maintain mention muse mutter note object observe opine
    order pledge plead point predict proclaim promise propose protest question quip read reaffirm reassure recall recommend
    recount reiterate rejoin relate remark remind repeat reply report reportedly request respond retort reveal say scoff
    scream shout speculate state stress suggest swear tell testify thank threaten tweet underline underscore urge voice vow
    warn whisper wonder write yell chant bemoan surmise react charge imply indicate intimate demur grouse retaliate ponder
    vent gush tease worry guess figure believe think consider post stipulate lecture chide rebuke quote condemn tout hail
    praise slam welcome inform contest""".split()
)
"""Lemmas of verbs by which news reports speech."""

DIRECT_CUES = frozenset(
    """crow sniff stutter stammer scold chant chuckle sigh laugh gush snap groan grumble growl sing hiss bark sneer smile begin go
    recite chime summarize summarise text blog email enthuse marvel rail rant vent sob gasp deadpan intone thunder croon nod
    shrug wink giggle interrupt correct start finish close offer open pray prompt rap volunteer caption tease chirp howl roar
    blurt beam boom bellow ponder reflect reason muse advise beg implore snarl drawl coo yelp urge query quiz
    press riff exhort snipe gripe taunt speak defend""".split()
)
"""Verbs that tell of speech only where whole sentences in marks stand beside them."""

FINDINGS = frozenset("find determine estimate discover calculate anticipate".split())
"""Verbs that tell of speech where a clause with "that" follows: "the report found that"."""

STRONG_CUES = frozenset(
    """add say tell insist explain warn announce reply respond argue state write tweet claim declare acknowledge admit note
    continue stress emphasize emphasise reiterate remark recall joke quip conclude assert contend comment maintain vow
    pledge promise observe testify confirm deny ask urge post predict complain lament suggest concede caution recount reveal
    threaten boast assure thank exclaim yell shout chant allege express answer repeat wonder cite propose interject accuse
    advise affirm attest aver counter cry demand elaborate emphasise joke opine plead proclaim protest retort scoff scream
    speculate underline underscore reassure rejoin remind reaffirm recommend criticise criticize chide rebuke voice swear
    whisper mutter muse surmise demur grouse""".split()
)
"""Those that almost never mean anything but speech."""

LABEL_CUES = frozenset(
    """call describe dub brand label term characterize characterise deem denounce dismiss refer portray decry liken compare
    attack blast blame praise ridicule mock deride laud hail cheer applaud credit rate rule judge lambaste lambast slam bash
    condemn criticize criticise accuse trumpet tout bill acclaim herald depict nickname knock rip brand proclaim declare
    pronounce reference""".split()
)
"""Verbs by which somebody gives something a name."""

PHRASAL_CUES = {
    "shoot": ("back",), "fire": ("back",), "hit": ("back",), "push": ("back",), "snap": ("back",), "clap": ("back",),
    "point": ("out",), "spell": ("out",), "cry": ("out",), "lash": ("out",), "call": ("out",), "chime": ("in",),
    "weigh": ("in",), "cut": ("in",), "jump": ("in",), "sound": ("off",), "sum": ("up",), "talk": ("up", "about", "of"), "put": ("it",),
    "make": ("clear",), "go": ("on",), "speak": ("about", "of"),
}  # fmt: skip
"""Verbs that tell of speech with one of these small words."""

SAYING_NOUNS = frozenset(
    """statement threat warning comment remark promise claim pledge demand accusation call speech letter tweet post message
    interview testimony response reply answer assessment argument assertion explanation description retort insistence
    suggestion contention proposal advice verdict conclusion observation reaction admission quote quip mantra refrain motto
    complaint""".split()
)

OCCASIONS = frozenset(
    """interview conference briefing speech statement address meeting hearing summit rally talk visit debate testimony letter
    tweet post call ceremony session trip event lecture broadcast programme program show press""".split()
)
"""Nouns for what somebody speaks at or in."""

OFFICES = frozenset(
    """president vice-president minister secretary chancellor premier taoiseach king queen prince princess emperor emir sultan pope
    archbishop bishop cardinal rabbi imam ayatollah senator congressman congresswoman representative governor mayor
    councillor councilor councilman councilwoman deputy lawmaker legislator mp mla mpp mep msp speaker leader chairman
    chairwoman chair chairperson chief director commissioner ambassador envoy diplomat general brigadier marshal commandant
    commodore admiral colonel major captain lieutenant sergeant commander officer judge justice magistrate attorney
    prosecutor lawyer solicitor counsel spokesman spokeswoman spokesperson adviser advisor aide official executive ceo
    founder co-founder owner manager editor reporter correspondent journalist host anchor presenter analyst expert professor
    researcher scientist economist historian author doctor physician surgeon coach captain player candidate nominee activist
    campaigner organizer organiser coordinator negotiator inspector detective sheriff constable treasurer administrator
    superintendent principal dean rector teacher student farmer resident neighbour neighbor witness survivor dictator
    monarch ruler strategist pollster consultant critic columnist broadcaster billionaire businessman businesswoman
    entrepreneur investor banker actor actress singer artist writer director filmmaker academic fellow specialist technician
    engineer pilot nurse veteran head lobbyist fundraiser pastor publisher freeholder alderman assemblyman assemblywoman
    ecologist biologist geologist psychologist climatologist epidemiologist virologist seismologist meteorologist anthropologist
    sociologist archaeologist criminologist oceanographer physicist chemist astronomer statistician demographer geographer
    linguist philosopher theologian toxicologist oncologist psychiatrist pathologist conservationist environmentalist
    astronaut cosmonaut archivist curator coroner auditor comptroller ombudsman whistleblower""".split()
)
"""Nouns for what a person is or holds."""

OFFICES_CUT_SHORT = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "adm": "admiral",
    "prof": "professor",
}
"""Offices as the press writes them before a name, without the point, and in whole words."""

PUBLIC_OFFICES = frozenset(
    """president vice-president minister secretary chancellor premier king queen prince pope senator governor mayor speaker leader
    chairman chairwoman chair chief director commissioner ambassador envoy general admiral commander judge justice attorney
    spokesman spokeswoman spokesperson adviser advisor ceo executive prosecutor representative congressman congresswoman
    coordinator negotiator head deputy""".split()
)
"""Offices that one person holds at a time in one place, and that a student of the event would want to know."""

_MASCULINE, _FEMININE, _EITHER = (
    """mr sir lord king prince spokesman congressman chairman councilman businessman father brother son husband
    ayatollah pope""",
    """mrs ms miss dame lady queen princess spokeswoman congresswoman chairwoman councilwoman businesswoman actress
    mother sister daughter wife""",
    """dr prof professor sen rep gov gen col maj capt lt sgt rev hon adm cpl pm president insp det const""",
)
HONORIFICS = {
    word: gender for words, gender in ((_MASCULINE, "m"), (_FEMININE, "f"), (_EITHER, "")) for word in words.split()
}
"""Words before a name, in lower case without a point, with the gender that they tell."""

GROUPS = frozenset(
    """company government ministry department agency administration campaign union party group organization organisation
    committee council commission court police army military force association federation university school hospital bank
    office board city county bureau embassy parliament senate congress house team club firm network coalition statement
    report study spokesman tweet letter document kremlin pentagon institute foundation center centre service authority
    corporation chamber league society""".split()
)
"""Nouns for bodies that speak: "it", never "he"."""

BODY_WORDS = frozenset(
    """inc corp co ltd llc plc group holdings company companies university college school academy institute hospital clinic
    church cathedral mosque synagogue temple chapel shrine monastery catholic hall house street avenue road square park
    bridge airport station tower press news images times post journal tribune herald gazette guardian agency bank party
    council committee commission association federation foundation society league union club fc united institute
    international global national centre center department ministry office court senate parliament congress assembly army
    navy force forces police service services authority board bureau fund trust network media studio studios records
    pictures films hotel mall plaza theatre theater museum gallery library festival games cup award awards championship
    airlines airways motors energy oil gas resources mining pipeline technologies systems software solutions labs bill act
    law treaty accord agreement day week month year north south east west upper lower bay lake river valley island islands
    mountain mountains mount fort port county city town province state states""".split()
)
"""Words of names that are no person's."""

DOCUMENTS = frozenset(
    """statement release suit letter tweet post report complaint poem email e-mail memo note message document ruling decision lawsuit
    filing petition brief affidavit indictment editorial article column essay speech posting blog book study survey analysis
    review ad advertisement advert commercial video brochure notice bulletin communique transcript testimony op-ed
    resolution piece story headline caption sign banner website page account thread text plan policy""".split()
)
"""Nouns for what is written or said, which "says" what its author does."""

ISSUE = frozenset(
    """issue release send post publish write sign put make give deliver file submit circulate tweet e-mail email blast""".split()
)
"""Verbs for making a document known."""

BODY_NOUNS = frozenset(
    """company firm agency diocese archdiocese church department ministry office bank union university college school hospital board
    council commission committee group organization organisation association party government administration police force court
    network club team league federation foundation institute bureau authority corporation carmaker automaker airline retailer
    manufacturer maker giant bloc alliance embassy charity nonprofit non-profit newspaper paper magazine tabloid daily outlet
    broadcaster publisher site website platform startup brewery utility regulator watchdog insurer lender developer operator
    provider service tribe nation band society centre center chamber campaign leadership coalition think-tank museum theatre""".split()
)
"""Common nouns that stand for a body named elsewhere."""

PEOPLE = frozenset(
    """people person man woman boy girl child kid baby toddler teen teenager adult student pupil parent mother father mom mum
    dad brother sister son daughter wife husband widow uncle aunt nephew niece cousin grandmother grandfather friend
    colleague neighbour neighbor resident citizen voter supporter opponent critic fan follower member official expert
    observer insider source family relative victim survivor witness protester protestor demonstrator activist worker
    employee staff staffer boss employer owner customer client passenger driver patient customer shopper tourist traveller
    traveler visitor guest user reader viewer listener commenter caller juror suspect defendant plaintiff accuser prisoner
    inmate refugee migrant immigrant asylum soldier veteran troop fighter rebel militant police cop firefighter paramedic
    rescuer volunteer organizer organiser attendee participant respondent democrat republican conservative liberal lawmaker
    politician candidate nominee incumbent challenger rival ally aide operative surrogate moderator narrator pundit
    commentator blogger reporter leader elder chief local crowd audience couple pair duo trio team mate teammate player
    rival star celebrity rapper musician comedian poet novelist dancer chef cook baker butcher fisherman hunter rancher
    trucker miner lobbyist counterpart successor predecessor native man-child tribesman villager townspeople clergyman
    pastor priest minister nun monk preacher reverend scholar academic scientist doctor other old professor researcher
    author writer editor lawyer attorney advocate educator trustee alumnus graduate parishioner brawler fighter champion
    winner loser newcomer freshman senior junior senator congressman congresswoman the executive sibling twin bride groom
    donor landlord tenant homeowner investor trader economist analyst strategist pollster billionaire millionaire mogul
    tycoon magnate developer founder chairman chairwoman chair creator designer head deputy""".split()
)
"""Common nouns for people, who may speak."""

NO_SPEAKERS = frozenset(
    "nobody none nothing something everything anything this that these there what which it'll itself himself herself themselves".split()
)
"""Pronouns that stand for nobody in particular."""

PART_OF = frozenset("one some many several most both others two three another few all".split())
"""Words for some of a number of people."""

COMPANIES = frozenset(
    """company firm agency group organization organisation carmaker automaker airline retailer manufacturer maker giant charity
    nonprofit non-profit platform startup brewery utility insurer lender developer operator provider corporation union
    association watchdog regulator network campaign bank club team foundation""".split()
)
"""Those of them that may stand for any body named before."""
