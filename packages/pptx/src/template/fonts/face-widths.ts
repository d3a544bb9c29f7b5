import { type Face, type Family, families } from '@trifold/fonts'

/** How a face of a template is measured. */
export interface FaceWidths {
  readonly name: string
  readonly family: Family
  /** As people read it: as what its letters count. */
  readonly measure: string
  /** Whether its widths are known, or guarded against. */
  readonly known: boolean
}

/** How much wider than Arial a face of which nothing is known may be; hardly any text face is wider. */
const unknown = 1.2

/** Faces no wider than Arial, letter by letter or in any text: Arial stands for them. */
const narrower = new Set(
  (
    'arial,helvetica,helvetica neue,liberation sans,arimo,calibri,carlito,cambria,caladea,candara,corbel,constantia,' +
    'times new roman,liberation serif,times,garamond,eb garamond,georgia pro,gill sans,gill sans mt,gill sans nova,source sans pro,' +
    'source sans 3,source serif 4,source serif pro,lato,pt sans,fira sans condensed,roboto condensed,arial narrow,' +
    'franklin gothic book,perpetua,baskerville old face,goudy old style,palatino linotype,book antiqua,barlow,dosis,' +
    'segoe ui light,aptos narrow,arial nova,ibm plex sans condensed,open sans condensed,oswald,bahnschrift,tw cen mt,impact'
  ).split(','),
)

/** Faces that are wider, by how much: the widest of weights and of usual letters. */
const wider: Readonly<Record<string, number>> = {
  aptos: 1.06,
  'aptos display': 1.06,
  roboto: 1.04,
  'segoe ui': 1.06,
  'segoe ui semibold': 1.1,
  tahoma: 1.1,
  'trebuchet ms': 1.08,
  georgia: 1.12,
  'open sans': 1.1,
  'noto sans': 1.1,
  inter: 1.12,
  'ibm plex sans': 1.08,
  'fira sans': 1.08,
  'work sans': 1.12,
  nunito: 1.08,
  'nunito sans': 1.08,
  ubuntu: 1.08,
  'dm sans': 1.08,
  raleway: 1.12,
  'century gothic': 1.15,
  'avenir next lt pro': 1.1,
  'century schoolbook': 1.12,
  rockwell: 1.14,
  poppins: 1.2,
  montserrat: 1.25,
  verdana: 1.25,
  'dejavu sans': 1.25,
  'bookman old style': 1.22,
  'lucida sans unicode': 1.15,
  'lucida sans': 1.15,
  'comic sans ms': 1.15,
  'arial black': 1.4,
  'arial rounded mt bold': 1.2,
  'copperplate gothic bold': 1.45,
  'source serif 4 display': 1,
}

/** Faces whose letters are all as wide as those of Courier New, or narrower. */
const monospaced = new Set(
  (
    'courier new,courier,consolas,cousine,liberation mono,lucida console,source code pro,fira code,fira mono,jetbrains mono,' +
    'ibm plex mono,roboto mono,dejavu sans mono,menlo,monaco,cascadia code,cascadia mono,andale mono,inconsolata,ubuntu mono'
  ).split(','),
)

/** Weights that letters are no wider in than in the upright ones of their family, and its bold ones. */
const weight = / (thin|extralight|ultralight|light|book|regular|medium|semibold|demi|bold)$/

/** The letters that a face counts as, by its name. */
export const faceWidths = (name: string): FaceWidths => {
  const key = name.trim().toLowerCase().replace(weight, '')
  if (monospaced.has(key)) return { name, family: families.cousine, measure: 'Courier New', known: true }
  if (narrower.has(key)) return { name, family: families.arimo, measure: 'Arial', known: true }
  const factor = Object.hasOwn(wider, key) ? wider[key] : undefined
  const measure = `Arial, ${Math.round(((factor ?? unknown) - 1) * 100)} % wider`
  return {
    name,
    family: changed(families.arimo, (advance) => advance * (factor ?? unknown)),
    measure,
    known: factor !== undefined,
  }
}

/** What a template does to letters: writes them as capitals, sets them apart by so many em. */
export interface Setting {
  readonly capitals: boolean
  readonly spacing: number
}

/** A family as it is set. */
export const setFamily = (family: Family, { capitals, spacing }: Setting): Family => {
  if (!capitals && spacing <= 0) return family
  return changed(family, (advance, face, codePoint) => {
    const upper = capitals ? capital(face, codePoint) : 0
    return Math.max(advance, upper) + Math.max(0, spacing)
  })
}

/** How wide the capitals of a letter are: two of ß. */
const capital = (face: Face, codePoint: number): number =>
  [...String.fromCodePoint(codePoint).toUpperCase()].reduce(
    (sum, letter) => sum + (face.advance(letter.codePointAt(0) ?? 0) ?? 0),
    0,
  )

const changed = (
  { faces: [first, ...others], ...family }: Family,
  change: (advance: number, face: Face, codePoint: number) => number,
): Family => {
  const other = (face: Face): Face => ({
    ...face,
    advance: (codePoint) => {
      const advance = face.advance(codePoint)
      return advance === undefined ? undefined : change(advance, face, codePoint)
    },
  })
  return { ...family, faces: [other(first), ...others.map(other)] }
}
