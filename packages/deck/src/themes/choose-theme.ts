import { closest, createDiagnostic, type RenderContext } from '@trifold/core'
import { type ThemeName, themeNames, themes } from './built-in-themes.ts'
import { findings } from './findings.ts'
import { type ReadTheme, readTheme } from './read-theme.ts'

/**
 * The theme that settings name: one that comes with Trifold, or the path of a JSON file in the collection. There is
 * always one to go on with: where the named one cannot be had, the default one, and a finding that says so.
 */
export const chooseTheme = async (
  name: string | undefined,
  context: Pick<RenderContext, 'file' | 'localFile'>,
): Promise<ReadTheme> => {
  const builtIn = themeNames.find((known) => known === (name ?? ('default' satisfies ThemeName)))
  if (name === undefined || builtIn !== undefined) {
    return { theme: themes[builtIn ?? 'default'], diagnostics: [] }
  }
  if (!isPath(name)) {
    const finding = findings['theme-known'](name, themeNames, closest(name, themeNames))
    return { theme: themes.default, diagnostics: [createDiagnostic(context.file, undefined, finding)] }
  }
  const file = context.localFile(name)
  if ('problem' in file) {
    const finding = findings['theme-found'](file.message)
    return { theme: themes.default, diagnostics: [createDiagnostic(context.file, undefined, finding)] }
  }
  return readTheme(file, (path) => context.localFile(path))
}

const isPath = (name: string): boolean => /[/\\]|\.json$/i.test(name)
