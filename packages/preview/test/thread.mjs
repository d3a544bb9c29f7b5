import { parentPort } from 'node:worker_threads'

let recalled = []

/** A thread that does what the paths say. */
parentPort.on('message', ({ id, method, given: [path] }) => {
  if (method === 'recall') recalled = [...path.keys()]
  if (path === 'hang') for (;;);
  if (path === 'exit') process.exit(1)
  if (path === 'fail') throw new Error('undefined is not a function')
  if (path === 'throw')
    parentPort.postMessage({ id, thrown: { name: 'UsageError', message: 'so it goes', stack: undefined } })
  else parentPort.postMessage({ id, value: path === 'recalled' ? { recalled } : { method, path } })
})
