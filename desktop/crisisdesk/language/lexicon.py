"""Closed classes of English that news prose uses for speech, offices and bodies."""

CUES = frozenset(
    """accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest aver blast boast
    caution cite claim comment complain concede conclude concur confess confirm contend continue counter criticize criticise cry
    declare decry demand denounce deny describe disclose dismiss elaborate emphasize emphasise exclaim explain express fear
    forecast fume hint hope insist interject joke jest lament maintain mention muse mutter note object observe opine order pledge
    plead point predict proclaim promise propose protest question quip read reaffirm reassure recall recommend recount reiterate
    rejoin relate remark remind repeat reply report reportedly request respond retort reveal say scoff scream shout speculate state
    stress suggest swear tell testify thank threaten tweet underline underscore urge voice vow warn whisper wonder write yell
    believe think consider post stipulate lecture chide rebuke quote condemn tout hail praise slam welcome inform contest""".split()
)
"""Lemmas of verbs by which news reports speech."""

STRONG_CUES = frozenset(
    """add say tell insist explain warn announce reply respond argue state write tweet claim declare acknowledge admit note continue
    stress emphasize emphasise reiterate remark recall joke quip conclude assert contend comment maintain vow pledge promise
    observe testify confirm deny ask urge post predict complain lament suggest concede caution recount reveal""".split()
)
"""Those that almost never mean anything but speech."""

LABEL_CUES = frozenset(
    "call describe dub brand label term characterize characterise deem denounce dismiss refer portray decry".split()
)
"""Verbs by which somebody gives something a name."""

SAYING_NOUNS = frozenset(
    """statement threat warning comment remark promise claim pledge demand accusation call speech letter tweet post message
    interview testimony""".split()
)

OCCASIONS = frozenset(
    """interview conference briefing speech statement address meeting hearing summit rally talk visit debate testimony letter
    tweet post call ceremony session trip event lecture broadcast programme program show press""".split()
)
"""Nouns for what somebody speaks at or in."""

OFFICES = frozenset(
    """president vice-president minister secretary chancellor premier king queen prince princess emperor emir sultan pope archbishop
    bishop cardinal rabbi imam ayatollah senator congressman congresswoman representative governor mayor councillor councilor
    councilman councilwoman deputy lawmaker legislator mp speaker leader chairman chairwoman chair chairperson chief director
    commissioner ambassador envoy diplomat general admiral colonel major captain lieutenant sergeant commander officer judge justice
    magistrate attorney prosecutor lawyer solicitor counsel spokesman spokeswoman spokesperson adviser advisor aide official
    executive ceo founder co-founder owner manager editor reporter correspondent journalist host anchor presenter analyst expert professor
    researcher scientist economist historian author doctor physician surgeon coach captain player candidate nominee activist
    campaigner organizer organiser coordinator negotiator inspector detective sheriff constable treasurer administrator
    superintendent principal dean rector teacher student farmer resident neighbour neighbor witness survivor dictator monarch ruler
    strategist pollster consultant critic columnist broadcaster billionaire businessman businesswoman entrepreneur investor banker
    actor actress singer artist writer director filmmaker academic fellow specialist technician engineer pilot nurse veteran""".split()
)
"""Nouns for what a person is or holds."""

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
    """company government ministry department agency administration campaign union party group organization organisation committee council
    commission court police army military force association federation university school hospital bank office board city county
    bureau embassy parliament senate congress house team club firm network coalition statement report study spokesman tweet letter
    document kremlin pentagon institute foundation center centre service authority corporation chamber league society""".split()
)
"""Nouns for bodies that speak: "it", never "he"."""
