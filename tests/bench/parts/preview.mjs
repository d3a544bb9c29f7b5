// How long a save takes to be seen in the browser, after `npm run build`; by hand:
//   node tests/bench/parts/preview.mjs content/handbook/*.md docs/showcase/every-layout.md
// With an article of 2 MiB beside it that is rendered all the while:
//   node tests/bench/parts/preview.mjs --beside-huge content/handbook/tutorial.md
import { spawn } from 'node:child_process'
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'

const runs = 15
const isBesideHuge = process.argv.includes('--beside-huge')
const paths = process.argv.slice(2).filter((path) => !path.startsWith('--'))
const bin = join(import.meta.dirname, '../../../apps/cli/bin/trifold.js')
const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.CHROMIUM_PATH ?? programs.find((path) => existsSync(path))

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]

/** As large as an article may be, almost. */
const hugeArticle = () => {
  const words = 'Words that fill some lines and say little, as the text of a long post does now and then. '
  const section = (number) =>
    `## Section ${number}\n\n${words.repeat(6)}\n\n- one\n- two\n\n${words.repeat(8)}\n\n`
  return `---\ntitle: The huge one\n---\n\n${Array.from({ length: 1580 }, (_, index) => section(index)).join('')}`
}

/** Previews one article in a folder of its own. */
const preview = async (path) => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-'))
  const file = join(folder, basename(path))
  copyFileSync(path, file)
  const huge = join(folder, 'zz-huge.md')
  if (isBesideHuge) writeFileSync(huge, hugeArticle())
  const child = spawn(process.execPath, [bin, 'dev', '.'], { cwd: folder })
  const address = await new Promise((resolve) => {
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
      const found = /http:\/\/\S+\//.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  const close = async () => {
    child.kill('SIGINT')
    await new Promise((resolve) => child.on('exit', resolve))
    rmSync(folder, { recursive: true })
  }
  return { file, huge, address, close }
}

/** Ms until the frame that is seen is another one: loaded, at its place, on screen. */
const seen = (page, panel, act) => {
  const changed = page.evaluate(
    `new Promise((resolve) => {
      const box = document.querySelector('#panel-${panel} .frames')
      const before = box.querySelector('.seen')?.src
      new MutationObserver((_, observer) => {
        const now = box.querySelector('.seen')
        if (now === null || now.src === before) return
        observer.disconnect()
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())))
      }).observe(box, { subtree: true, childList: true, attributes: true })
    })`,
  )
  const start = Date.now()
  act()
  return changed.then((end) => end - start)
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const path of paths) {
  const { file, huge, address, close } = await preview(path)
  for (const [panel, number] of [
    ['page', '1'],
    ['slides', '2'],
  ]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(address)
    await page.locator('[role="tab"]').first().waitFor()
    await page.keyboard.press(number)
    await page.locator(`#panel-${panel} .seen`).waitFor()
    const times = []
    for (let run = 0; run < runs; run += 1) {
      if (isBesideHuge && run % 5 === 0) {
        appendFileSync(huge, `\nSaved for ${panel} ${run}.\n`)
        await page.waitForTimeout(1000)
      }
      times.push(
        await seen(page, panel, () => appendFileSync(file, `\n## Added ${panel} ${run}\n\nWords.\n`)),
      )
      // As people save: not while the last save is still worked on.
      await page.waitForTimeout(300)
    }
    const slowest = Math.max(...times)
    process.stdout.write(
      `${path}, ${panel}: ${median(times)} ms from save to sight (slowest ${slowest} ms)\n`,
    )
    await page.close()
  }
  await close()
}
await browser.close()
