import { slicesFor } from '@trifold/fonts'
import { describe, expect, it } from 'vitest'
import { localFiles } from '../../test/local-files.ts'
import { themes } from './built-in-themes.ts'
import { chooseTheme } from './choose-theme.ts'

/** A real font: one of Trifold’s own slices. */
const font = async (): Promise<Uint8Array> => {
  const use = { family: 'Arimo', weight: 400, style: 'normal', codePoints: new Set([65]) } as const
  const [slice] = await slicesFor([use])
  return Buffer.from(slice?.woff2 ?? '', 'base64')
}

const position = { start: { line: 2, column: 19 }, end: { line: 2, column: 27 } }

const choose = (name: string | undefined, files: Record<string, string | Uint8Array> = {}) =>
  chooseTheme(name, { settingPlace: () => ({ file: 'post.md', position }), localFile: localFiles(files) })

/** The theme of a file, and each finding as `line:column code`. */
const read = async (theme: object | string, files: Record<string, string | Uint8Array> = {}) => {
  const text = typeof theme === 'string' ? theme : JSON.stringify(theme, null, 2)
  const chosen = await choose('themes/brand.json', { 'themes/brand.json': text, ...files })
  const places = chosen.diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
  return { ...chosen, places, messages: chosen.diagnostics.map(({ message }) => message) }
}

describe('the name of a theme', () => {
  it.each(['default', 'editorial', 'contrast'] as const)(
    '%s is one that comes with Trifold',
    async (name) => {
      expect(await choose(name)).toEqual({ theme: themes[name], diagnostics: [] })
    },
  )

  it('may be left out', async () => {
    expect(await choose(undefined)).toEqual({ theme: themes.default, diagnostics: [] })
  })

  it.each([
    ['editorail', 'Did you mean editorial?'],
    ['neon', expect.stringContaining('default, editorial, contrast')],
    ['constructor', expect.stringContaining('default')],
  ])('%s is unknown, and told with what there is', async (name, help) => {
    const { theme, diagnostics } = await choose(name)
    expect(theme).toBe(themes.default)
    expect(diagnostics).toMatchObject([
      { code: 'theme-known', severity: 'warning', file: 'post.md', line: 2, help },
    ])
  })

  it('may be the path of a file, which has to be there', async () => {
    const { theme, diagnostics } = await choose('themes/gone.json')
    expect(theme).toBe(themes.default)
    expect(diagnostics).toMatchObject([
      { code: 'theme-found', severity: 'error', file: 'post.md', line: 2, column: 19 },
    ])
  })

  it('may be the path of a file that is too large to be read', async () => {
    const { diagnostics } = await chooseTheme('film.json', {
      settingPlace: () => ({ file: 'post.md', position }),
      localFile: () => ({ problem: 'too-large', message: '“film.json” is larger than 4 MiB.' }),
    })
    expect(diagnostics).toMatchObject([{ code: 'theme-size', severity: 'error', file: 'post.md', line: 2 }])
  })
})

describe('a theme’s file', () => {
  it('says only what differs from the theme that it extends', async () => {
    const { theme, diagnostics } = await read({ extends: 'editorial', light: { accent: '#00539B' } })
    expect(diagnostics).toEqual([])
    expect(theme).toEqual({
      ...themes.editorial,
      name: 'brand',
      key: 'themes/brand.json',
      light: { ...themes.editorial.light, accent: '#00539B' },
    })
  })

  it.each([
    ['', '1:1 theme-syntax'],
    ['{\n "light": {,}\n}', '2:12 theme-syntax'],
    ['[]', '1:1 theme-value-valid'],
    ['{\n "ligth": {}\n}', '2:2 theme-key-known'],
    ['{\n "light": { "papr": "#FFFFFF" }\n}', '2:13 theme-key-known'],
    ['{\n "light": {\n  "paper": "white"\n }\n}', '3:12 theme-value-valid'],
    ['{\n "extends": "dark"\n}', '2:13 theme-value-valid'],
    ['{ "fonts": { "text": { "stack": "x; } * {}" } } }', '1:33 theme-value-valid'],
    [
      '{ "fonts": { "text": { "stack": "A", "files": [{ "file": "https://a.org/b.woff2" }] } } }',
      '1:58 theme-value-valid',
    ],
    [`{ "name": "${'x'.repeat(70_000)}" }`, '1:1 theme-size'],
    [`${'['.repeat(30_000)}`, '1:502 theme-syntax'],
  ])('that is not as it should be is told where (%#)', async (text, place) => {
    const { theme, diagnostics, places } = await read(text)
    expect(places).toEqual([`themes/brand.json:${place}`])
    expect(diagnostics[0]?.severity).toBe('error')
    expect(theme).toBe(themes.default)
  })

  it('names the key that was likely meant, at every depth', async () => {
    const { diagnostics } = await read({ light: { acent: '#00539B' } })
    expect(diagnostics).toMatchObject([
      { message: 'A theme has no key light.acent.', help: 'Did you mean accent?' },
    ])
  })

  it('names the two colours of a poor contrast, at the one that was written', async () => {
    const { theme, diagnostics, places } = await read(
      '{\n "light": {\n  "paper": "#FFFFFF",\n  "muted": "#999999"\n }\n}',
    )
    expect(places).toEqual(['themes/brand.json:4:12 theme-contrast'])
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(
        /^light: muted #999999 on paper #FFFFFF has a contrast of 2\.84:1; expected 4\.5:1 at least\.$/,
      ),
      help: expect.stringMatching(/^#[0-9A-F]{6} can be read there\.$/),
    })
    expect(theme.light.muted).toBe('#999999')
  })

  it('tells the subject whose hue cannot be read by its number', async () => {
    const { messages, places } = await read('{ "light": { "subjects": ["#1B5AA8", "#FFE600"] } }')
    expect(places).toEqual(['themes/brand.json:1:38 theme-contrast'])
    expect(messages[0]).toMatch(/^light: subject 2 #FFE600 on paper #FBFAF7/)
  })
})

describe('a font of a theme’s own', () => {
  const themeWith = (...files: object[]) => ({ fonts: { text: { stack: 'Acme Sans, serif', files } } })

  it('is read relative to the theme’s file, and measured', async () => {
    const { theme, diagnostics } = await read(themeWith({ file: 'fonts/acme.woff2' }), {
      'themes/fonts/acme.woff2': await font(),
    })
    expect(diagnostics).toEqual([])
    const { families, files, own } = theme.fonts.text
    expect(families).toEqual(['Acme Sans', 'serif'])
    expect(files).toMatchObject([{ format: 'woff2', weight: 400, style: 'normal' }])
    expect(own?.faces[0].advance(0x41)).toBeCloseTo(0.667, 3)
    expect(theme.fonts.heading).toBe(theme.fonts.text)
    expect(theme.fonts.code).toBe(themes.default.fonts.code)
  })

  it('that is missing, broken or no font is told at its place in the theme’s file', async () => {
    const bytes = await font()
    const { theme, diagnostics } = await read(
      themeWith({ file: 'gone.woff2' }, { file: 'page.woff2', weight: 700 }, { file: '../good.woff2' }),
      { 'themes/page.woff2': '<!doctype html>', 'themes/../good.woff2': bytes },
    )
    expect(diagnostics).toMatchObject([
      { code: 'theme-font-found', severity: 'error', line: 7, file: 'themes/brand.json' },
      { code: 'theme-font-valid', severity: 'error', line: 10, file: 'themes/brand.json' },
    ])
    expect(theme.fonts.text).toEqual({ families: ['Acme Sans', 'serif'], files: [] })
  })

  it('whose tables are cut off is told, and nothing is thrown', async () => {
    const { diagnostics } = await read(themeWith({ file: 'cut.woff2' }), {
      'themes/cut.woff2': (await font()).slice(0, 900),
    })
    expect(diagnostics).toMatchObject([{ code: 'theme-font-valid', line: 7 }])
  })

  it('that is too large for a deck is told', async () => {
    const { diagnostics } = await read(themeWith({ file: 'big.otf' }), {
      'themes/big.otf': new Uint8Array(5 * 2 ** 20),
    })
    expect(diagnostics).toMatchObject([{ code: 'theme-font-size', severity: 'error' }])
  })

  it('that is too large to be read is told in the same words', async () => {
    const files = localFiles({ 'brand.json': JSON.stringify(themeWith({ file: 'big.otf' }), null, 2) })
    const { diagnostics } = await chooseTheme('brand.json', {
      settingPlace: () => ({ file: 'post.md', position }),
      localFile: (path) =>
        path.endsWith('.otf') ? { problem: 'too-large', message: 'It is large.' } : files(path),
    })
    expect(diagnostics).toMatchObject([
      {
        code: 'theme-font-size',
        severity: 'error',
        file: 'brand.json',
        message: expect.stringContaining('4 MiB'),
      },
    ])
  })
})
