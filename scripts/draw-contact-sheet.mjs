import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from './launch-chromium.mjs'

/**
 * Draws `docs/contact-sheet.webp`: the layouts of `docs/showcase/every-layout.md`, a row for each, in every theme that
 * comes with Trifold, light and dark; and `content/handbook/images/themes.webp`, a few of them larger, a column for each
 * theme. Run it after a build: `npm run contact-sheet`.
 */
const root = join(import.meta.dirname, '..')
const themes = ['default', 'editorial', 'contrast']
const schemes = ['light', 'dark']
const quality = 0.75

/** The slides that are drawn, from top to bottom, by the id of what they show. */
const rows = [
  'cover',
  'words',
  'side-by-side',
  'four-ways',
  'story',
  'statement',
  'distance',
  'points',
  'said',
  'pictures',
  'rows',
  'grid',
  'contrast',
  'formula',
  'palettes',
  'halves',
  'questions',
  'warning',
  'in-short',
  'sources',
]

/** The pictures that are drawn, by their file: which slides, how wide each is, and the columns they stand in. */
const sheets = {
  'docs/contact-sheet.webp': {
    rows,
    width: 320,
    columns: themes.flatMap((theme) => schemes.map((scheme) => [[theme, scheme]])),
  },
  'content/handbook/images/themes.webp': {
    rows: ['side-by-side', 'story'],
    width: 512,
    columns: themes.map((theme) => schemes.map((scheme) => [theme, scheme])),
  },
}

const folder = mkdtempSync(join(tmpdir(), 'trifold-contact-sheet-'))

/** The showcase as one deck in a theme; its path. */
const build = (theme) => {
  const articles = join(folder, theme)
  cpSync(join(root, 'docs/showcase'), articles, { recursive: true })
  const file = join(articles, 'every-layout.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, `---\nslides: { theme: ${theme} }\n`))
  const command = join(root, 'apps/cli/bin/trifold.js')
  const out = join(articles, 'out')
  execFileSync(process.execPath, [command, 'build', file, '--to', 'slides', '--out', out], {
    stdio: 'inherit',
  })
  return join(out, 'every-layout/slides.html')
}

/** Pictures of the chosen slides of a deck, so many px wide. */
const shoot = async (browser, deck, colorScheme, { rows, width }) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: width / 1280,
    reducedMotion: 'reduce',
    colorScheme,
  })
  await page.goto(pathToFileURL(deck).href)
  const ids = await page.$$eval('[data-slide]', (slides) => slides.map(({ id }) => id))
  const missing = rows.filter((id) => !ids.includes(id))
  if (missing.length > 0) throw new Error(`no slides ${missing.join(', ')} among ${ids.join(', ')}`)
  const pictures = []
  for (const id of rows) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, id)
    await page.waitForFunction((shown) => document.getElementById(shown)?.closest('.current') !== null, id)
    pictures.push(`data:image/png;base64,${(await page.screenshot()).toString('base64')}`)
  }
  await page.close()
  return pictures
}

/** A picture as WebP, which Chromium alone can write here. */
const toWebp = async (page, png) => {
  const data = await page.evaluate(
    async ([source, quality]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      })
      canvas.getContext('2d').drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', quality)
    },
    [`data:image/png;base64,${png.toString('base64')}`, quality],
  )
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
}

/** A sheet of columns of pictures, each headed with its theme, as WebP. */
const drawSheet = async (browser, decks, { rows, width, columns }) => {
  const stacks = []
  for (const column of columns) {
    const pictures = []
    for (const [theme, scheme] of column)
      pictures.push(...(await shoot(browser, decks.get(theme), scheme, { rows, width })))
    const [theme, scheme] = column[0]
    const name = column.length === 1 ? `${theme}, ${scheme}` : theme
    stacks.push(`<div>${name}${pictures.map((source) => `<img src="${source}">`).join('')}</div>`)
  }
  const page = await browser.newPage({ viewport: { width: columns.length * (width + 12) + 36, height: 720 } })
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; background: #ece9e2; color: #17191e; display: grid; gap: 12px;
      grid-template-columns: repeat(${columns.length}, ${width}px);
      font: 700 18px Arimo, Arial, 'Liberation Sans', sans-serif; }
    div { display: grid; gap: 12px; }
    img { display: block; width: ${width}px; height: ${(width * 9) / 16}px; }
    </style>${stacks.join('')}`)
  const picture = await toWebp(page, await page.screenshot({ fullPage: true }))
  await page.close()
  return picture
}

const browser = await launchChromium()
try {
  const decks = new Map(themes.map((theme) => [theme, build(theme)]))
  for (const [file, sheet] of Object.entries(sheets)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), await drawSheet(browser, decks, sheet))
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
