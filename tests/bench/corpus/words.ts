const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words that posts are made of, by what they do in a sentence. None says anything about anybody. */
export const nouns: readonly string[] = list(`
  account afternoon answer application archive argument article attempt author background backup balance battery bench
  border bottle branch bridge browser budget builder button cable calendar camera canvas career chapter choice circuit
  class client clock cloud coast coffee column command comment commit community company compiler component computer
  condition container contract conversation corner country course cover customer cycle database deadline decision default
  delay design desk detail device dialogue difference directory document door draft editor effect effort email engine
  entry error evening event example exception exercise experiment extension failure family feature feedback field figure
  file filter folder font footer format forum framework friend function future garden gateway graph grid group guide habit
  handler harbour header heading hour house idea image index input interface interval island issue journal journey kernel
  kettle keyboard kitchen label language laptop layer layout lesson letter library licence light limit link list logic
  loop machine manager manual margin market meaning measure meeting member memory menu message method minute mirror mistake
  model module moment monitor morning mountain museum name network night note notebook number object office opinion option
  order output owner package page paper paragraph parser part password patch path pattern pause permission person phone
  photograph picture pipeline place plan platform plugin pocket point policy post practice price principle printer problem
  process product profile programme project promise protocol provider purpose quarter query question queue railway reader
  reason recipe record reference region release report repository request research result review river road room route
  routine rule runtime sample scale schedule schema school science screen script search season section selector sentence
  server service session setting shape shelf signal site sketch solution song source space speaker standard station step
  storage story stream street string structure student studio style subject suggestion summer surface survey switch symbol
  system table talk target task teacher team template terminal test text theme theory thread ticket title token tool topic
  tradition train transport travel tree trick type update user valley value variable version village visitor voice volume
  walk wall warning water weather website week widget window winter word work workshop writer year`)

export const verbs: readonly string[] = list(`
  accept add allow announce answer appear apply arrange ask avoid become begin borrow break bring build call carry change
  check choose clean close collect combine compare complete connect consider contain continue copy count cover create cut
  decide define delete deliver depend describe design draw edit enter explain extend fail fetch fill find finish fit follow
  forget gather give group guess handle happen help hide hold hope imagine improve include inspect install keep know label
  learn leave limit list load look lose maintain make manage mark match measure meet mention merge miss move need notice
  offer open order paint pass pay pick place plan prefer prepare present print publish pull push raise reach read rebuild
  recommend record reduce remember remove rename replace reply report request restart return reuse review rewrite run save
  say search see select send separate serve set settle share show simplify skip solve sort split stand start stay stop
  store suggest support switch take teach tell test think translate trust try turn update use visit wait walk want warn
  watch wonder work wrap write`)

export const adjectives: readonly string[] = list(`
  able accurate active ancient awkward bare basic better boring brief bright broken busy careful cheap clean clear clever
  cold common complete complex correct curious current daily deep different difficult direct early easy empty entire exact
  expensive fair familiar famous fast final fine fixed flat foreign free fresh full gentle good great green half happy hard
  heavy helpful hidden honest huge important independent interesting internal large late lazy lean light likely local long
  loose loud main manual minor missing modern narrow native natural neat new noisy obvious odd old open ordinary original
  partial patient plain pleasant polite popular possible practical private proper public quick quiet random rare ready real
  recent remote rich rough round safe separate serious shallow sharp short silent similar simple single slow small smooth
  soft solid special stable static steady strange strict strong subtle sudden tidy tiny tired typical unusual useful useless
  usual valid visible warm weak whole wide wild wise wonderful wrong young`)

export const adverbs: readonly string[] = list(`
  again almost already always apparently automatically basically carefully certainly clearly constantly correctly eventually
  exactly finally frankly generally gladly gradually hardly honestly immediately initially later lately likely mostly nearly
  never normally obviously occasionally often once perhaps possibly previously probably properly quickly quietly rarely
  really recently regularly roughly safely seldom silently simply slightly slowly sometimes soon still suddenly surely
  together twice usually`)

export const names: readonly string[] = list(`
  Amélie Ana André Anja Björn Carla Chloé Dagmar Daniel Eszter Fatima François Giulia Hanna Igor Ines Jiří João Karin Łukasz
  Márta Mei Mohammed Nadia Noël Olga Paulo Priya René Sanna Siobhán Søren Tomás Ulla Yuki Zoë`)

export const tags: readonly string[] = list(`
  accessibility architecture books career cooking css databases design devops git html javascript linux music photography
  politics privacy productivity programming python rust science security testing tools travel web writing`)
