import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'

/** `|` marks where the text is cut. */
const cases = [
  // Plain ends
  'One. |Two.',
  'One! |Two? |Three.',
  'No end mark',
  'One.\n|Two.',
  'Really?! |Yes.',
  'It ends… |Then it begins.',
  'It goes on… and on.',
  'Wait... |What?',
  'Wait... what?',
  // Titles and references
  'Mr. Smith met Mrs. Jones. |They talked.',
  'Dr. Who is a doctor. |So is Prof. Moriarty.',
  'Use a format, e.g. Markdown. |It is enough.',
  'That is, i.e. Text. |Good.',
  'See cf. Smith 2012. |Then go on.',
  'Cats vs. Dogs is old. |It goes on.',
  'St. Petersburg is a city. |So is Paris.',
  'In approx. Three days. |Wait.',
  // Numbers
  'It costs 3.14 euros. |Cheap.',
  'No. 5 is alive. |No. 6 is not.',
  'I said no. |Then I left.',
  'See Fig. 3 and Eq. 4. |They differ.',
  'Read pp. 12 to 14. |Then stop.',
  'In 2012. |The year.',
  'Version 2.0 is out. |Get it.',
  '1. First of all.',
  'It has 5. |It needs 6.',
  '$5.00 and $10.00. |Prices.',
  // Initials and acronyms
  'J. R. R. Tolkien wrote it. |It is long.',
  'The U.S. Army came. |It left.',
  'He lives in the U.S. |He likes it.',
  'We chose plan B. |Then we left.',
  'George W. Bush spoke.',
  'The U.K. and the E.U. |They agreed.',
  // Abbreviations that may end
  'Apples, pears, etc. |Then nuts.',
  'Apples, pears, etc. and nuts.',
  'It is 5 p.m. |We leave.',
  'At 5 p.m. we leave.',
  'Made by Acme Inc. |It broke.',
  'Acme Inc. makes it.',
  // Names with dots
  'Node.js is fast. |Deno is too.',
  'Go to example.com now. |Then leave.',
  'Open file.txt. |Read it.',
  // Quotes and brackets
  'She said “Go.” |He went.',
  '“Stop!” he said. |She stopped.',
  '"Why?" she asked. |He knew.',
  'He left (at last). |She stayed.',
  'He left. |(She stayed.) |Then rain.',
  'One. |“Two.”',
  'One. |(Two.)',
  'Fin. |« Deux. »',
  // Lower case
  'It rose. |iPhones sold.',
  'the end. and more',
  // Other scripts
  '一つ目です。|二つ目です。',
  '本当？|はい！|そう。',
  '「行く。」と言った。|終わり。',
  '我来了。|你呢？|好。',
  'هل أنت هنا؟ |نعم. |حسنا.',
  'یہ ایک ہے۔ |یہ دو ہے۔',
  'यह एक है। |यह दो है।',
  'Это раз. |Это два.',
  'Το ένα. |Το δύο.',
  '하나입니다. |둘입니다.',
  'זה אחד. |זה שניים.',
  'Ես եմ։ |Դու ես։',
  // German, French, Spanish
  'Am 3. Oktober ist frei. |Gut so.',
  'Das gilt z.B. Hier. |Und dort.',
  'Es ist ca. Zehn. |Oder elf.',
  '¿Qué? |¡Nada! |Bien.',
  'Vraiment ? |Oui !',
  // Edges
  '',
  '   ',
  '.',
  '...',
  'A.',
  '  Spaces around.  |Trimmed.  ',
] as const

describe('sentences', () => {
  it.each(cases)('cuts %j', (marked) => {
    const expected = marked
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    expect(sentences(marked.replaceAll('|', ''))).toEqual(expected)
  })

  it.each([
    ['de', 'Das gilt z. B. Hier, d. h. Immer. |Und dort.'],
    ['de', 'Es ist die 2. Auflage von Anna. |Sie ist neu.'],
    ['de', 'Im 19. Jahrhundert war das so. |Heute nicht.'],
    ['de', 'Die max. Länge beträgt ca. Zehn Meter. |Mehr geht nicht.'],
    ['de', 'Siehe Abb. 3 und Kap. 4. |Sie ist gut.'],
    ['de', 'Das war 300 v. Chr. in Rom. |Danach nicht.'],
    ['fr', 'M. Dupont a parlé à Mme. Durand. |Elle écoute.'],
    ['fr', 'Voir p. ex. Le chapitre, c.-à-d. Le tout. |Fin.'],
    ['fr', 'Quoi\u202f? |Rien\u202f! |Bon.'],
    ['fr', '«\u00a0Non.\u00a0» |Elle part.'],
    ['es', 'El Sr. García y la Sra. López viven en EE. UU. |Trabajan allí.'],
    ['es', 'Véase p. ej. El cap. 3 y la pág. 4. |Es útil.'],
    ['es', 'Ud. Ya lo sabe. |¿Verdad? |¡Claro!'],
    ['ar', 'كتبه د. سامي مع أ.د. ليلى. |ثم نُشر.'],
    ['ar', 'هل هذا صحيح؟ |نعم! |انظر ص. 5 من الكتاب. |انتهى.'],
    ['ar', 'تعمل Node.js هنا. |وتعمل هناك أيضًا.'],
    ['hi', 'डॉ. शर्मा आए। |श्री. वर्मा गए। |कब?'],
    ['hi', 'यह ई. पू. का है. |वह नहीं.'],
    ['ja', '本当?|はい!|そう。'],
    ['ja', 'これは「。」です。|次です。'],
    ['ja', '（注意する。）|次です。'],
    ['ja', 'Node.jsは速い。|v2.0が出た！|本当？'],
  ])('cuts %s as that language is written: %j', (lang, marked) => {
    const expected = marked.split('|').map((part) => part.trim())
    expect(sentences(marked.replaceAll('|', ''), lang)).toEqual(expected)
  })

  it('loses no character but white space', () => {
    for (const marked of cases) {
      const text = marked.replaceAll('|', '')
      expect(sentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }
  })

  it.each(['.', '. ', 'a. ', '.”', '。', 'A.B. ', '('])('is quick with many of %j', (unit) => {
    const start = process.cpuUsage().user
    sentences(unit.repeat(100_000))
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })

  it('finds as many as are asked for, the same as without a limit', () => {
    for (const marked of cases) {
      const all = sentences(marked.replaceAll('|', ''))
      expect(sentences(marked.replaceAll('|', ''), 'en', 2)).toEqual(all.slice(0, 2))
    }
  })
})
