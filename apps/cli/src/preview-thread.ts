import { parentPort, workerData } from 'node:worker_threads'
import { serveWork, type WorkRequest } from '@trifold/preview'
import { renderers } from '@trifold/renderers'

// What a thread of the preview runs; the command starts it with a request, and nobody else does.
if (parentPort !== null) serveWork(parentPort, workerData as WorkRequest, renderers)
