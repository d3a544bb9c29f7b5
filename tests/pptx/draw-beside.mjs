// Draws the HTML deck of an article (left) and its PowerPoint file as LibreOffice prints it (right), slide by slide, as
// pictures to be looked at; by hand, after a build:
//   node tests/pptx/draw-beside.mjs out/slides.html out/slides.pptx sheet.png
// A last argument draws some of the slides alone, from and to, as in `sheet.png 1-12`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../../scripts/launch-chromium.mjs'

const [html, pptx, output, wanted = '1-999'] = process.argv.slice(2)
if (output === undefined) throw new Error('name an HTML deck, a PowerPoint file and the picture to draw')
const [from, to] = wanted.split('-').map(Number)
const width = 640

/** The file's slides as PNG, printed by LibreOffice. */
const printed = (folder) => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, resolve(pptx)])
  const pdf = join(folder, basename(pptx).replace(/\w+$/, 'pdf'))
  execFileSync('pdftoppm', ['-png', '-scale-to-x', width, '-scale-to-y', '-1', pdf, join(folder, 'page')])
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => readFileSync(join(folder, name)))
}

/** The deck's slides as PNG, with all of their steps shown. */
const shown = async (browser) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: width / 1280,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    bypassCSP: true,
  })
  await page.goto(pathToFileURL(resolve(html)).href)
  await page.addStyleTag({
    content: '.current [data-step] { visibility: visible !important; opacity: 1 !important }',
  })
  const ids = await page.$$eval('[data-slide]', (slides) => slides.map(({ id }) => id))
  const pictures = []
  for (const id of ids.slice(from - 1, to)) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, encodeURIComponent(id))
    await page.waitForFunction((name) => document.getElementById(name)?.closest('.current') !== null, id)
    pictures.push(await page.screenshot())
  }
  await page.close()
  return pictures
}

const folder = mkdtempSync(join(tmpdir(), 'trifold-beside-'))
const browser = await launchChromium()
try {
  const left = await shown(browser)
  const right = printed(folder).slice(from - 1, to)
  const images = left.flatMap((picture, index) =>
    [picture, right[index]].map((png) => `<img src="data:image/png;base64,${png?.toString('base64')}">`),
  )
  const page = await browser.newPage({ viewport: { width: 2 * width + 30, height: 720 } })
  await page.setContent(
    `<style>body{margin:10px;background:#888;display:grid;grid-template-columns:${width}px ${width}px;gap:10px}</style>${images.join('')}`,
  )
  await page.screenshot({ path: output, fullPage: true })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
