import { type Diagnostic, type Finding, type LocalFile, type LocalFileProblem, limits } from '@trifold/core'
import { readFamily } from '@trifold/fonts'
import { findings } from './findings.ts'
import { fontFormat } from './font-format.ts'
import { familiesOf } from './font-stack.ts'
import { type FontFile, type FontRole, fontRoles, type Theme, type ThemeFont } from './theme.ts'
import type { FontTokens, ThemeTokens } from './theme-schema.ts'

/** Finds a file by its path relative to the collection. */
export type FindFile = (path: string) => LocalFile | LocalFileProblem

/** What reading fonts needs to know of the theme’s file. */
export interface FontSource {
  readonly file: LocalFile
  readonly find: FindFile
  /** Places a finding at a value of the theme’s file. */
  tell(path: readonly PropertyKey[], finding: Finding): Diagnostic
}

/** The fonts of a theme, its own files read; a font with a file that cannot be used goes without its files. */
export const readFonts = async (
  tokens: ThemeTokens,
  base: Theme,
  source: FontSource,
): Promise<{ fonts: Theme['fonts']; diagnostics: Diagnostic[] }> => {
  const diagnostics: Diagnostic[] = []
  const weights = { ...base.weights, ...tokens.weights }
  const read = async (role: FontRole): Promise<ThemeFont> => {
    const found = tokens.fonts[role]
    // Titles wear the font of the text unless they have one of their own.
    if (found === undefined) {
      return role === 'heading' && tokens.fonts.text !== undefined ? fonts.text : base.fonts[role]
    }
    const font = await readFont(found, ['fonts', role, 'files'], source, [weights.text, weights.heading])
    diagnostics.push(...font.diagnostics)
    return font.font
  }
  const fonts: Record<FontRole, ThemeFont> = { ...base.fonts }
  for (const role of fontRoles) fonts[role] = await read(role)
  return { fonts, diagnostics }
}

interface FoundFile {
  readonly file: LocalFile
  readonly font: FontFile
}

const readFont = async (
  { stack, files }: FontTokens,
  path: readonly PropertyKey[],
  source: FontSource,
  weights: readonly number[],
): Promise<{ font: ThemeFont; diagnostics: Diagnostic[] }> => {
  const families = familiesOf(stack)
  const found = files.map((tokens, index) => findFont(tokens, [...path, index, 'file'], source))
  const diagnostics = found.flatMap((one) => ('diagnostic' in one ? [one.diagnostic] : []))
  const usable = found.flatMap((one) => ('font' in one ? [one] : []))
  const [first] = usable
  if (diagnostics.length > 0 || first === undefined) return { font: { families, files: [] }, diagnostics }
  const name = families[0] ?? ''
  const faces = usable.flatMap((one, index) => measuredFaces(one, weights).map((face) => ({ face, index })))
  const key = JSON.stringify([
    name,
    faces.map(({ face, index }) => [usable[index]?.file.hash, face.weight, face.style]),
  ])
  const family = await first.file.derive(`font family ${key}`, () =>
    readFamily(
      name,
      faces.map(({ face }) => face),
    ),
  )
  if ('family' in family) {
    return { font: { families, files: usable.map(({ font }) => font), own: family.family }, diagnostics: [] }
  }
  const index = faces[family.problem.file]?.index ?? 0
  const finding = findings['theme-font-valid'](files[index]?.file ?? '', family.problem.reason)
  return { font: { families, files: [] }, diagnostics: [source.tell([...path, index, 'file'], finding)] }
}

const findFont = (
  { file: name, weight, style }: FontTokens['files'][number],
  path: readonly PropertyKey[],
  { file, find, tell }: FontSource,
): FoundFile | { diagnostic: Diagnostic } => {
  const found = find(name.startsWith('/') ? name : `${file.location.replace(/[^/]*$/, '')}${name}`)
  const tooLarge = findings['theme-font-size'](name, limits.fontBytes)
  if ('problem' in found) {
    const { problem, message } = found
    return {
      diagnostic: tell(path, problem === 'too-large' ? tooLarge : findings['theme-font-found'](message)),
    }
  }
  const { bytes } = found
  if (bytes.length > limits.fontBytes) return { diagnostic: tell(path, tooLarge) }
  const format = fontFormat(bytes)
  if (format === undefined) {
    const reason = 'it is not a woff2, woff, ttf or otf font'
    return { diagnostic: tell(path, findings['theme-font-valid'](name, reason)) }
  }
  return { file: found, font: { bytes, format, weight, style } }
}

/** What is measured of a file: a variable font at the weights that a deck uses. */
const measuredFaces = ({ font: { bytes, weight, style } }: FoundFile, weights: readonly number[]) => {
  if (typeof weight === 'number') return [{ bytes, weight, style }]
  const [least, most] = weight
  const used = [...weights, 700].map((wanted) => Math.min(Math.max(wanted, least), most))
  return [...new Set(used)].map((one) => ({ bytes, weight: one, style }))
}
