import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from './launch-chromium.mjs'

/**
 * Draws `docs/contact-sheet.webp`: the layouts of `docs/showcase/every-layout.md`, a row for each, in every theme that
 * comes with Trifold, light and dark. Run it after a build: `npm run contact-sheet`.
 */
const root = join(import.meta.dirname, '..')
const themes = ['default', 'editorial', 'contrast']
const schemes = ['light', 'dark']
const thumb = { width: 320, height: 180 }
const quality = 0.8

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

/** Pictures of the chosen slides of a deck. */
const shoot = async (browser, deck, colorScheme) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: thumb.width / 1280,
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

const browser = await launchChromium()
try {
  const columns = []
  for (const theme of themes) {
    const deck = build(theme)
    for (const scheme of schemes)
      columns.push({ name: `${theme}, ${scheme}`, pictures: await shoot(browser, deck, scheme) })
  }
  const sheet = await browser.newPage({
    viewport: { width: columns.length * (thumb.width + 12) + 36, height: 720 },
  })
  const cells = rows.flatMap((_, row) => columns.map(({ pictures }) => `<img src="${pictures[row]}">`))
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; background: #ece9e2; color: #17191e; display: grid; gap: 12px;
      grid-template-columns: repeat(${columns.length}, ${thumb.width}px);
      font: 700 18px Arimo, Arial, 'Liberation Sans', sans-serif; }
    img { display: block; width: ${thumb.width}px; height: ${thumb.height}px; }
    </style>${columns.map(({ name }) => `<span>${name}</span>`).join('')}${cells.join('')}`)
  const picture = await toWebp(sheet, await sheet.screenshot({ fullPage: true }))
  writeFileSync(join(root, 'docs/contact-sheet.webp'), picture)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
