/**
 * How months begin in languages of the web, without marks: enough to tell one month from another, in the languages that
 * are known. Where two languages use one beginning for two months, both have it.
 */
const beginnings: readonly string[] = [
  'jan ene gen sty stycz led oca ian tammi sau sij янв січ ιαν يناير',
  'feb fev lut uno sub helmi vas velj veeb фев лют φεβ فبراير',
  'mar mrt brez brz maa maalis kov ozu мар бер μαρ مارس',
  'apr avr abr kwi dub nis huhti bal tra апр кві απρ ابريل أبريل',
  'mai may mag maj mei kve touko geg svi мая май тра μαι مايو',
  'jun juin giu cze cer haz iun kesa birz lip июн чер ιουν يونيو',
  'jul juil lug lip cervenec tem iul heina liep srp июл лип ιουλ يوليو',
  'aug aou ago sie srp agu elo rugp kol авг сер αυγ اغسطس أغسطس',
  'sep set wrz zar eyl syys rugs ruj сен вер σεπ سبتمبر',
  'oct okt ott out paz rij eki loka spal lis окт жов οκτ اكتوبر أكتوبر',
  'nov lis kas marras lap stu noe ноя лис νοε نوفمبر',
  'dec dez dic des gru pro ara joulu дек гру δεκ ديسمبر',
]

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

/** Makes a function that gives the months (1 to 12) that a word, in small letters and without marks, may name. */
export const createMonthReader = (): ((word: string) => readonly number[]) => {
  const months = new Map<string, number[]>()
  beginnings.forEach((line, index) => {
    for (const beginning of line.split(' ')) {
      const known = months.get(fold(beginning)) ?? []
      months.set(fold(beginning), [...known, index + 1])
    }
  })
  return (word) => {
    for (let length = Math.min(word.length, 9); length >= 3; length -= 1) {
      const found = months.get(word.slice(0, length))
      if (found !== undefined) return found
    }
    return []
  }
}
