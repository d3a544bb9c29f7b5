import {
  createDiagnostic,
  type Diagnostic,
  type Finding,
  type JsonLocator,
  type LocalFile,
  limits,
  locateIssue,
  type Position,
  parseJson,
} from '@trifold/core'
import type { Palette } from '@trifold/prose'
import { themes } from './built-in-themes.ts'
import { checkContrast, type PoorContrast } from './check-contrast.ts'
import { completePalette } from './complete-palette.ts'
import { findings } from './findings.ts'
import { type FindFile, readFonts } from './read-fonts.ts'
import type { Theme } from './theme.ts'
import { type PaletteTokens, type ThemeTokens, themeSchema } from './theme-schema.ts'

/** A theme, and what is to be said of its file. With an error in the file’s form, the default theme stands in. */
export interface ReadTheme {
  readonly theme: Theme
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a theme of an author’s own from its JSON file; `find` reads its fonts, by paths relative to the collection. */
export const readTheme = async (file: LocalFile, find: FindFile): Promise<ReadTheme> => {
  const { tokens, locator, diagnostics } = file.derive('theme', () => parseTheme(file))
  if (tokens === undefined) return { theme: themes.default, diagnostics }
  const base = themes[tokens.extends]
  const light = completePalette(tokens.light, base.light)
  const dark = completePalette(tokens.dark, base.dark)
  const tell = (path: readonly PropertyKey[], finding: Finding): Diagnostic =>
    createDiagnostic(file.path, locator.value(path), finding)
  const fonts = await readFonts(tokens, base, { file, find, tell })
  const theme: Theme = {
    name: tokens.name ?? nameOf(file),
    key: file.location,
    light,
    dark,
    fonts: fonts.fonts,
    weights: { ...base.weights, ...tokens.weights },
    lines: tokens.lines ?? base.lines,
  }
  const poor = [
    ...contrastFindings('light', tokens.light, light, tell),
    ...contrastFindings('dark', tokens.dark, dark, tell),
  ]
  return { theme, diagnostics: [...diagnostics, ...poor, ...fonts.diagnostics] }
}

interface ParsedTheme {
  readonly tokens?: ThemeTokens | undefined
  readonly locator: JsonLocator
  readonly diagnostics: readonly Diagnostic[]
}

const nowhere: JsonLocator = { value: () => undefined, key: () => undefined }

const parseTheme = ({ path, bytes }: LocalFile): ParsedTheme => {
  const tell = (position: Position | undefined, finding: Finding) => createDiagnostic(path, position, finding)
  if (bytes.length > limits.themeBytes) {
    return { locator: nowhere, diagnostics: [tell(undefined, findings['theme-size'](limits.themeBytes))] }
  }
  // The decoder leaves out a byte order mark.
  const json = parseJson(new TextDecoder().decode(bytes))
  const { locator } = json
  if ('problem' in json) {
    const { position, message, help } = json.problem
    return { locator, diagnostics: [tell(position, findings['theme-syntax'](message, help))] }
  }
  const parsed = themeSchema.safeParse(json.value, { reportInput: true })
  const issues = parsed.error?.issues ?? []
  const diagnostics = issues
    .flatMap((issue) => locateIssue(issue, { schema: themeSchema, locator }))
    .map((found) =>
      tell(
        found.position,
        found.kind === 'key'
          ? findings['theme-key-known'](found.path, found.suggestion)
          : findings['theme-value-valid'](found.path, found.reason),
      ),
    )
  return { tokens: parsed.data, locator, diagnostics }
}

const nameOf = ({ location }: LocalFile): string => location.replace(/^.*\//, '').replace(/\.json$/i, '')

type Tell = (path: readonly PropertyKey[], finding: Finding) => Diagnostic

/** At the colour that the author wrote, else at the ground. */
const contrastFindings = (
  scheme: 'light' | 'dark',
  written: PaletteTokens,
  palette: Palette,
  tell: Tell,
): Diagnostic[] =>
  checkContrast(palette).map((poor) =>
    tell([scheme, ...placeOf(written, poor)], findings['theme-contrast'](scheme, poor)),
  )

const placeOf = (written: PaletteTokens, { path, ground }: PoorContrast): readonly PropertyKey[] => {
  const [name, index] = path
  const isWritten =
    index === undefined ? written[name] !== undefined : written.subjects?.[index] !== undefined
  return isWritten ? path : [ground]
}
