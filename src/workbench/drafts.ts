import type { OpenedFile } from './desk-state';

const DATABASE = 'krav';
const STORE = 'drafts';
const KEY = 'last';

/**
 * What has been changed and not saved, over a reload: on the machine only, in the browser's own store. One at a time, as there is one file.
 *
 * @throws whatever the browser says where it lets nothing be kept, or has no room
 */
export const drafts = {
  keep: (file: OpenedFile): Promise<unknown> => inStore('readwrite', (store) => store.put(file, KEY)),
  read: (): Promise<OpenedFile | undefined> =>
    inStore('readonly', (store) => store.get(KEY) as IDBRequest<OpenedFile | undefined>),
  forget: (): Promise<unknown> => inStore('readwrite', (store) => store.delete(KEY)),
};

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('closed'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}
