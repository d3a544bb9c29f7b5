import type { Run } from '@trifold/deck'
import { createRandom, type Random } from '../articles/random.ts'

/** Words by script, as they stand in prose: with accents, digits and what joins words. */
const words: Readonly<Record<string, readonly string[]>> = {
  english:
    'the of and a in to is was he for it with as his on be at by had are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
      ' ',
    ),
  european:
    'façade naïve über Straße señor coração Łódź Kraków žluťoučký kůň smörgåsbord œuvre Ærøskøbing İstanbul năm việc où être garçon'.split(
      ' ',
    ),
  greek: 'Ελλάδα λόγος άνθρωπος πόλις θάλασσα και το της μια γλώσσα ημέρα'.split(' '),
  cyrillic: 'Москва язык человек очень который время между дорога Україна їжа ґанок съезд'.split(' '),
  hebrew: 'שלום עולם ספר מילה אנשים היום גדול שָׁלוֹם בְּרֵאשִׁית'.split(' '),
  odd: [
    'https://example.org/a/very/long/path?with=query&and=more#part',
    'antidisestablishmentarianism',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'well-known',
    'state-of-the-art',
    '2024-11-22',
    '1,024.50',
    '(see',
    'below).',
    'and/or',
    'C++',
    '“quoted”',
    'it’s',
    '—',
    'a—b',
    '10–20',
    'What?!',
    'foo(bar)',
    'AVATAR',
    'WAVE',
    'Type',
    'f’s',
    'e.g.',
    '50%',
    '$5',
    'snake_case_name',
    'camelCaseName',
    'x²',
    '…',
    'user@example.org',
  ],
}

const phrase = (random: Random, script: string): string => {
  const pool = words[script] ?? []
  return Array.from({ length: 2 + random.int(14) }, () =>
    random.pick(random.chance(0.05) ? (words.odd ?? []) : pool),
  ).join(' ')
}

const faces: readonly Partial<Run>[] = [{ bold: true }, { italic: true }, { code: true }, {}]

/** A paragraph as runs, with the size and width that it is set at, in px. */
export interface Paragraph {
  readonly runs: Run[]
  readonly size: number
  readonly width: number
}

const scripts = ['english', 'english', 'english', 'european', 'greek', 'cyrillic', 'hebrew']

/** Paragraphs of one to some ten lines; the same seed gives the same. */
export const paragraphs = (count: number, seed: number): Paragraph[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const script = random.pick(scripts)
    const mixed = random.chance(0.5)
    const runs = Array.from({ length: 1 + random.int(7) }, (_, index): Run => {
      const text = `${index > 0 ? ' ' : ''}${phrase(random, script)}`
      return mixed ? { text, ...random.pick(faces) } : { text }
    })
    return { runs, size: random.pick([20, 24, 28, 36]), width: 160 + random.int(800) }
  })
}
