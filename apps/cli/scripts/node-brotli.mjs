import { brotliDecompressSync } from 'node:zlib'

/** The most bytes that a font may hold, decompressed: a small file can ask for any number of them. */
const most = 64 * 1024 * 1024

/** Node's own decompression in place of the package `brotli`, which fontkit reads WOFF2 with. */
const decompress = (bytes) => brotliDecompressSync(bytes, { maxOutputLength: most })

export default decompress
