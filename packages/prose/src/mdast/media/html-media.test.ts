import { expect, it } from 'vitest'
import { htmlMediaUrls, mapHtmlMedia } from './html-media.ts'

const html = `<p src="x"><img alt='a > b' src="a.png"><IMG SRC=b.png><video poster='c.png' src="d.mp4"></video>`

it('finds what raw HTML shows', () => {
  expect(htmlMediaUrls(html)).toEqual(['a.png', 'b.png', 'c.png', 'd.mp4'])
})

it('replaces an address and leaves everything else as it was written', () => {
  const mapped = mapHtmlMedia(html, (url) => (url === 'b.png' ? 'images/"b".png' : url))
  expect(mapped).toBe(html.replace('SRC=b.png', 'SRC="images/&quot;b&quot;.png"'))
})

it('takes hostile input in linear time', () => {
  const before = process.cpuUsage().user
  mapHtmlMedia('<img '.repeat(20_000), (url) => url)
  mapHtmlMedia(`<img ${' src'.repeat(20_000)}`, (url) => url)
  mapHtmlMedia(`<img src=${'"'.repeat(20_000)}`, (url) => url)
  expect(process.cpuUsage().user - before).toBeLessThan(1_000_000)
})
