import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from './launch-chromium.mjs'

/**
 * Draws `docs/outputs.png`, the picture of the README, from the built first article: its Markdown, its page, eight of its
 * slides and its JSON-LD side by side. Run it after a build: `npm run picture`.
 */
const root = join(import.meta.dirname, '..')
const out = join(root, 'content/social-web/out/social-media-and-social-networking')
const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const read = (file) => readFileSync(join(out, file), 'utf8')
const dataUrl = (png) => `data:image/png;base64,${png.toString('base64')}`

const browser = await launchChromium()

const open = async (file, viewport, scale) => {
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(join(out, file)).href)
  return page
}

const slides = async (wanted) => {
  const page = await open('slides.html', { width: 1280, height: 720 }, 0.5)
  const ids = await page.$$eval('[data-slide]', (sections) => sections.map(({ id }) => id))
  const pictures = []
  for (const index of wanted) {
    await page.evaluate((id) => {
      location.hash = id
    }, ids[index])
    await page.waitForTimeout(300)
    pictures.push(dataUrl(await page.screenshot()))
  }
  return pictures
}

const article = await open('article.html', { width: 900, height: 1745 }, 0.75)
const articlePicture = dataUrl(await article.screenshot())
const slidePictures = await slides([0, 2, 3, 4, 5, 6, 7, 8])

const panel = (title, file, body) =>
  `<figure><figcaption><b>${title}</b> ${file}</figcaption><div class="panel">${body}</div></figure>`

const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 }, deviceScaleFactor: 1.25 })
await sheet.setContent(`<!doctype html><style>
  body { margin: 0; padding: 40px; box-sizing: border-box; height: 900px; background: #ece9e2; color: #17191e;
    font: 16px Arimo, Arial, 'Liberation Sans', sans-serif; display: grid; gap: 32px;
    grid-template: 1fr 1fr / 410px 1fr 410px; }
  figure { margin: 0; min-height: 0; display: flex; flex-direction: column; gap: 10px; }
  figcaption { color: #5c626d; } b { color: #17191e; margin-right: 8px; }
  .panel { flex: 1; min-height: 0; overflow: hidden; background: #fbfaf7; border: 1px solid #d9d6ce; }
  pre { margin: 0; padding: 18px 20px; font: 10.5px/1.5 'Liberation Mono', monospace; white-space: pre-wrap; }
  .page { grid-row: span 2; } .page img { width: 100%; display: block; }
  .slides { grid-area: 1 / 2 / 3 / 3; }
  .slides .panel { display: grid; grid-template-columns: 1fr 1fr; align-content: start; gap: 12px; background: none; border: 0; }
  .slides img { width: 100%; border: 1px solid #d9d6ce; box-sizing: border-box; display: block; }
  </style>
  ${panel('Clean Markdown', 'article.md', `<pre>${escapeHtml(read('article.md').slice(0, 2700))}</pre>`)}
  ${panel('Slides', 'slides.html', slidePictures.map((src) => `<img src="${src}">`).join('')).replace('<figure>', '<figure class="slides">')}
  ${panel('A page', 'article.html', `<img src="${articlePicture}">`).replace('<figure>', '<figure class="page">')}
  ${panel('JSON-LD', 'article.jsonld', `<pre>${escapeHtml(read('article.jsonld').slice(0, 2700))}</pre>`)}
`)
await sheet.screenshot({ path: join(root, 'docs/outputs.png') })
await browser.close()
