import { brotliDecompressSync } from 'node:zlib'

/** Node's own decompression in place of the package `brotli`, which fontkit reads WOFF2 with. */
const decompress = (bytes) => brotliDecompressSync(bytes)

export default decompress
