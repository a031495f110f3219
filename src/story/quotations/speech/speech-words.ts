/** Classes of words that tell speech from titles, nicknames and scare quotes. */
import { wordSet } from '../../../article/word-set.js';

/** Verbs that report what was said or written, in the forms that news uses. */
export const REPORTING = wordSet(`
said says say saying told tells tell telling added adds adding asked asks ask asking wrote writes write writing
tweeted tweets tweeting posted posts posting declared declares declaring stated states stating insisted insists
insisting argued argues arguing warned warns warning noted notes noting explained explains explaining replied replies
responded responds responding answered answers continued continues continuing concluded concludes concluding
acknowledged acknowledges admitted admits conceded concedes announced announces quipped quips joked jokes recalled
recalls recounted remarked remarks observed observes shouted shouts yelled yells chanted chanting chants cried
exclaimed claimed claims claiming alleged alleges asserted asserts charged suggested suggests vowed vows vowing
promised promises pledged pledges urged urges demanded demands predicted predicts testified testifies ruled
commented complained complains confessed lamented laments boasted boasts bragged scoffed snapped retorted quoted
quoting cited citing read reads reading announcing denounced denounces criticized criticised blasted slammed mocked
praised praising hailed expressed expressing stressed emphasized reiterated reminded advised agreed agrees
countered counters countering thundered implored pleaded begged muttered whispered mused opined tweet retweeted
wondered wonders thinks believes believed hopes called calls calling described describes describing
labeled labelled labeling branded deemed referred refers referring accused accuses accusing dismissed dismisses
dismissing characterized characterised considers considered voiced offered teased likened ripped railed lashed
promising blamed blames blaming encouraged encourages encouraging assailed assails lambasted decried decries
condemned condemns condemning ridiculed ridicules derided derides deriding touted touts touting attacked attacks attacking
defended defends complaining chided rebuked applauded applauds lauded lauds hails hailing blasts blasting slams slamming
mocks mocking labels brands branding likens compared compares comparing specified
captioned remark remarks comment comments response reply answer replying reported reports reporting according statement email e-mail letter memo tweet interview
`);

/** Right behind these stands a name, a title or a term, whoever uses it. */
export const PLAIN_NAMING = wordSet(
  'so-called titled entitled subtitled nicknamed codenamed code-named self-styled headlined aka a.k.a click clicking',
);

/** What is said right before a name, a term or a title. */
export const NAMING = wordSet(`
so-called called titled entitled dubbed nicknamed named known termed word words term terms phrase phrases slogan
slogans nickname label labels sobriquet moniker motto hashtag mantra title headline headlined subtitled renamed
christened billed labeled labelled
`);

/** Works, programmes and things that bear titles. */
export const WORKS = wordSet(`
song songs show program programme film films movie movies documentary documentaries book books novel novels memoir
memoirs album albums series episode episodes sitcom sitcoms play musical musicals poems ballads operas paintings
drama comedy podcast magazine column essay article report poem ballad anthem single video cartoon opera painting
exhibition exhibit series ad ads spot commercial webcast broadcast bestseller best-seller classic hit autobiography
lyrics theme soundtrack tune game blog newsletter anthology thriller miniseries sketch skit speech
commentary op-ed editorial concert revue act tour production franchise sequel remake trilogy mural sculpture ballet
sang sing sings singing sung perform performs performed performing aired starred starring
nbc's abc's cbs's cnn's fox's msnbc's bbc's pbs's hbo's npr's cnbc's
`);

/** What bears a name or a motto that stands before it: "its “Make hay” campaign", "the “likely” category". */
export const THINGS = wordSet(`
movement campaign star stars level levels category categories voters tax taxes law laws bill act clause loophole theme
slogan slogans hat hats cap caps shirt shirts t-shirt t-shirts headline headlines button buttons tour rally initiative
program programme award prize podcast column feature league
ad ads policy policies proposal proposals rule rules formula model march marches sticker stickers status right
vote votes strategy strategies test provision provisions plan event events order orders
`);

/** "Latin for": what follows is a translation; "slang for": a term. */
export const TONGUES = wordSet(`
latin greek hebrew arabic russian french spanish german italian japanese chinese mandarin korean persian turkish
hindi urdu yiddish swahili portuguese dutch polish irish gaelic slang shorthand acronym abbreviation short
`);

/** What bears an inscription, and how it is introduced: "a sign that reads", "T-shirts saying". */
export const SIGNS = wordSet(`
sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts tee tees hat hats cap caps
button buttons sticker stickers plaque plaques billboard billboards badge badges label labels graffiti decal decals mug mugs
tattoo tattoos flag flags
`);
export const INSCRIBING = wordSet('read reads reading say saying says with words bearing emblazoned');

/** First and second person, and other words of people who speak for themselves. */
export const PERSONAL = wordSet(
  "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're you've your you'll let's",
);

/** Verbs and auxiliaries of a finite clause. */
export const FINITE = wordSet(`
is are was were am be been has have had do does did will would can could should must may might isn't aren't wasn't
weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't it's that's there's he's she's they're what's
they've it'll i'm we're you're
`);
