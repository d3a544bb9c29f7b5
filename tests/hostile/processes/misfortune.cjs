/**
 * Loaded before a program by `node --require`: the native parser does to the process what a word in a text says, as a fault in it
 * might.
 */
const Module = require('node:module')

const misfortunes = {
  'LOOPS-FOREVER': () => {
    for (;;);
  },
  'KILLS-ITS-PROCESS': () => {
    process.kill(process.pid, 'SIGSEGV')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
  'FILLS-THE-MEMORY': () => {
    const kept = []
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
  },
  'THROWS-AN-ERROR': () => {
    throw new Error('out of bounds')
  },
}

const load = Module._load
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (!request.startsWith('@bruits/satteri-') || request.endsWith('.json')) return loaded
  return {
    ...loaded,
    createMdastHandle: (text, ...options) => {
      for (const [word, befall] of Object.entries(misfortunes)) if (text.includes(word)) befall()
      return loaded.createMdastHandle(text, ...options)
    },
  }
}
