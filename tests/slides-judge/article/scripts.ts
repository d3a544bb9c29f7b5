import type { Random } from '../../articles/random.ts'

/** How words of one script are made, and how its sentences end. */
export interface Script {
  readonly lang: string
  readonly word: (random: Random) => string
  /** Between words: nothing where the script writes none. */
  readonly space: string
  readonly stop: string
}

const listed = (lang: string, words: string): Script => ({
  lang,
  word: (random) => random.pick(words.split(' ')),
  space: ' ',
  stop: '.',
})

/** Words of a script without spaces: runs of its common characters. */
const unspaced = (lang: string, characters: string, stop: string): Script => ({
  lang,
  word: (random) => Array.from({ length: 2 + random.int(5) }, () => random.pick([...characters])).join(''),
  space: '',
  stop,
})

const latin = listed(
  'en',
  'presence conversation channel network reader article signal voice pattern of and the a in to with not for is it that by façade naïve “quoted” — it’s 3:17 $5 50% C++ a_b_c 1984 I/O e.g.',
)

/** German: long compounds. */
const german = listed(
  'de',
  'der die das und nicht Bundesverfassungsgericht Straßenbahnhaltestelle Geschwindigkeitsbegrenzung über für Öl Größe Lebensversicherungsgesellschaft im zu',
)

/** Each script that articles are written in, by name. */
export const scripts = {
  latin,
  german,
  greek: listed(
    'el',
    'η γλώσσα του κόσμου είναι ένα σύστημα που αλλάζει συνεχώς και δεν σταματά Ελλάδα ἀρχή',
  ),
  cyrillic: listed(
    'ru',
    'язык мира это система которая постоянно меняется и не останавливается Москва Щука ёлка',
  ),
  arabic: {
    ...listed('ar', 'اللغة هي نظام يتغير باستمرار ولا يتوقف أبدا في العالم كله والناس يتحدثون بها لأنّ'),
    stop: '.',
  },
  hebrew: listed('he', 'השפה היא מערכת שמשתנה כל הזמן ואינה נעצרת לעולם בעולם כולו שָׁלוֹם'),
  hindi: {
    ...listed('hi', 'भाषा दुनिया की एक व्यवस्था है जो लगातार बदलती रहती है और कभी नहीं रुकती क्षत्रिय'),
    stop: '।',
  },
  korean: listed('ko', '언어는 세계의 체계이며 끊임없이 변화하고 멈추지 않는다 사람들은 그것을 말한다'),
  japanese: unspaced('ja', 'の日本語は世界を変えるシステムであり、人々がそれを話し続けるのだーっ', '。'),
  chinese: unspaced('zh', '语言是世界的一个系统，它不断变化而且从不停止人们说着它在每一天', '。'),
  thai: unspaced('th', 'ภาษาเป็นระบบที่เปลี่ยนแปลงอยู่เสมอและไม่เคยหยุด', ' '),
} as const satisfies Record<string, Script>

export type ScriptName = keyof typeof scripts

const emoji = ['🎉', '👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇯🇵', '1️⃣', '❤️', '🧑🏿‍🚀', ':tada:']

/** A word that nothing can be fitted to with ease: very long, an address, a path, an emoji. Its end, too, occurs once. */
export const oddWord = (random: Random, mark: () => string): string =>
  random.pick([
    () => ended(mark, (head) => `${head}${'antidisestablishmentarianism'.repeat(1 + random.int(4))}`),
    () =>
      ended(
        mark,
        (head) =>
          `https://${head}.example.org/${'path/'.repeat(random.int(20))}?query=${random.int(1e9)}&more=yes`,
      ),
    () =>
      ended(
        mark,
        (head) => `${head}/usr/local/share/${'very-long-folder-name/'.repeat(random.int(6))}file.txt`,
      ),
    () => ended(mark, (head) => `${head}${'WMWM'.repeat(1 + random.int(30))}`),
    () => random.pick(emoji),
    () => random.pick(emoji).repeat(1 + random.int(6)),
    () => ended(mark, (head) => `${head}${'0123456789'.repeat(1 + random.int(12))}`),
    () => ended(mark, (head) => `${head}_${'snake_case_name_'.repeat(1 + random.int(6))}`),
  ])()

const ended = (mark: () => string, make: (head: string) => string): string => {
  const head = mark()
  return `${make(head)}${head.replace('mark', 'tail')}`
}
