import { expect, it } from 'vitest'
import { isVideoFile, videoAddress } from './video-address.ts'

const player = 'https://www.youtube.com/embed/dQw4w9WgXcQ'
const cases: [address: string, found: object | undefined][] = [
  ['clip.mp4', { contentUrl: 'clip.mp4' }],
  ['https://a.example/clip.WEBM?x=1#t=3', { contentUrl: 'https://a.example/clip.WEBM?x=1#t=3' }],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', { embedUrl: player }],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', { embedUrl: player }],
  ['https://youtu.be/dQw4w9WgXcQ?si=x', { embedUrl: player }],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', { embedUrl: player }],
  ['https://vimeo.com/123456', { embedUrl: 'https://player.vimeo.com/video/123456' }],
  ['https://player.vimeo.com/video/123456', { embedUrl: 'https://player.vimeo.com/video/123456' }],
  ['https://www.youtube.com/@someone', undefined],
  ['https://www.youtube.com/watch?v=<script>', undefined],
  ['https://youtu.be/', undefined],
  ['https://vimeo.com/channels', undefined],
  ['https://constructor/123', undefined],
  ['https://youtube.com.example/watch?v=dQw4w9WgXcQ', undefined],
  ['https://a.example/mp4', undefined],
  ['javascript:clip', undefined],
  ['https://', undefined],
  ['', undefined],
]

it.each(cases)('tells what %s is', (address, found) => {
  const told = videoAddress(address)
  if (found === undefined) expect(told).toBeUndefined()
  else expect(told).toMatchObject(found)
})

it.each([
  ['a/b.mov', true],
  ['a.mp4/b', false],
  ['b?x=.mp4', false],
])('knows a video by its name: %s', (address, is) => {
  expect(isVideoFile(address)).toBe(is)
})
