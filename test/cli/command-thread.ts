import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Ran } from './run';

const IN_THREAD = join(__dirname, 'in-thread.cjs');

export interface Asked {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A thread that runs a built command as often as it is asked to, while the caller waits. */
export class CommandThread {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly isDone = new Int32Array(new SharedArrayBuffer(4));

  /** @param patience milliseconds until a command is given up */
  constructor(
    command: string,
    private readonly patience: number,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const workerData = { command, port: port2, isDone: this.isDone };
    this.worker = new Worker(IN_THREAD, { workerData, transferList: [port2] });
  }

  run(asked: Asked): Ran {
    Atomics.store(this.isDone, 0, 0);
    this.port.postMessage(asked);
    Atomics.wait(this.isDone, 0, 0, this.patience);
    const answer = receiveMessageOnPort(this.port)?.message as Ran | undefined;
    if (!answer) throw new Error(`no answer: ${asked.args.join(' ')}`);
    return answer;
  }

  async end(): Promise<void> {
    this.port.close();
    await this.worker.terminate();
  }
}
