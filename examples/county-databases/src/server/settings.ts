/** Settings for data that can be made again at any time: speed before safety from a power cut. */
const DEMO_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "on",
  jit: "off",
  // Everything is in memory; the three worker processes of the default would only add to the start.
  io_method: "sync",
  timezone: "Asia/Shanghai",
  log_timezone: "Asia/Shanghai",
  log_checkpoints: "off",
  lc_messages: "C",
};

/** The command line of the server. */
export function serverFlags(folder: string, port: number, settings: Readonly<Record<string, string>>): string[] {
  const all = { ...DEMO_SETTINGS, ...settings, port: String(port) };
  return ["-D", folder, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
