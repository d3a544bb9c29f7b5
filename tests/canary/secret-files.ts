import { crc32, deflateSync } from 'node:zlib'
import { oddTemplate } from '../pptx-template/files/odd-template.ts'
import { canary } from './search-canary.ts'

/** Files that nobody may see, each a whole file of its kind that would be taken if it lay inside. */
export const secretFiles = (): Readonly<Record<string, string | Uint8Array>> => ({
  'outside/secret.png': png(canary),
  'outside/secret.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${canary}</title></svg>`,
  'outside/secret.md': `# ${canary}\n\n${canary}\n`,
  'outside/secret.article.json': `{ "${canary}": 1 }`,
  // Neither a theme nor a configuration, so that findings would quote it.
  'outside/secret.json': `{ "name": "secret", "${canary}": "${canary}" }`,
  'outside/broken.json': `{ "a": 1,\n${canary}\n}`,
  'outside/secret.hbs': canary,
  'outside/secret.html': `<html><head><title>${canary}</title></head><body>${canary}</body></html>`,
  'outside/secret.potx': oddTemplate(),
})

/** A picture of 2 × 3 px that says something between its lines. */
export const png = (comment: string, [width, height] = [2, 3]): Uint8Array => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${comment}`)),
    chunk('IDAT', deflateSync(Buffer.alloc(3 * 9))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
