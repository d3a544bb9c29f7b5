import { closest, createDiagnostic, type Finding, limits, type RenderContext } from '@trifold/core'
import { themeNames, themes } from './built-in-themes.ts'
import { findings } from './findings.ts'
import { type ReadTheme, readTheme } from './read-theme.ts'

/**
 * The theme that settings name: one that comes with Trifold, or the path of a JSON file in the collection. There is
 * always one to go on with: where the named one cannot be had, the default one, and a finding that says so.
 */
export const chooseTheme = async (
  name: string | undefined,
  { localFile, settingPlace }: Pick<RenderContext, 'settingPlace' | 'localFile'>,
): Promise<ReadTheme> => {
  if (name === undefined) return { theme: themes.default, diagnostics: [] }
  const builtIn = themeNames.find((known) => known === name)
  if (builtIn !== undefined) return { theme: themes[builtIn], diagnostics: [] }
  const refuse = (finding: Finding): ReadTheme => {
    const { file, position } = settingPlace('slides.theme', 'theme')
    return { theme: themes.default, diagnostics: [createDiagnostic(file, position, finding)] }
  }
  if (!isPath(name)) return refuse(findings['theme-known'](name, themeNames, closest(name, themeNames)))
  const file = localFile(name)
  if (!('problem' in file)) return readTheme(file, localFile)
  return refuse(
    file.problem === 'too-large'
      ? findings['theme-size'](limits.themeBytes)
      : findings['theme-found'](file.message),
  )
}

const isPath = (name: string): boolean => /[/\\]|\.json$/i.test(name)
