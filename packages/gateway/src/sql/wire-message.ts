/**
 * What runs a prepared statement, in one piece: the messages Bind, Execute and Sync of PostgreSQL's protocol
 * (chapter "Message Formats" of its documentation). Parameters and results are text.
 */
export function runMessage(statement: string, parameters: readonly (string | null)[]): Buffer {
  const nameLength = Buffer.byteLength(statement);
  const lengths = parameters.map((text) => (text === null ? -1 : Buffer.byteLength(text)));
  const valuesLength = lengths.reduce((sum, length) => sum + 4 + Math.max(length, 0), 0);
  // Length, unnamed portal, name, no parameter formats, number of parameters, the parameters, no result formats.
  const bindLength = 4 + 1 + nameLength + 1 + 2 + 2 + valuesLength + 2;
  const message = Buffer.allocUnsafe(1 + bindLength + tail.length);
  let at = message.write("B", 0, "latin1");
  at = message.writeInt32BE(bindLength, at);
  at = message.writeUInt8(0, at);
  at += message.write(statement, at);
  at = message.writeUInt8(0, at);
  at = message.writeInt16BE(0, at);
  at = message.writeInt16BE(parameters.length, at);
  for (const [index, text] of parameters.entries()) {
    at = message.writeInt32BE(lengths[index] as number, at);
    if (text !== null) at += message.write(text, at);
  }
  at = message.writeInt16BE(0, at);
  tail.copy(message, at);
  return message;
}

/** Execute (the unnamed portal, every row) and Sync. */
const tail = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0x53, 0, 0, 0, 4]);
