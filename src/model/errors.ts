/** Errors that a user can do something about. The code is part of the public interface. */
export type ErrorCode = 'BAD_USER_INPUT' | 'STORE_UNAVAILABLE' | 'LIMIT_EXCEEDED' | 'ABANDONED';

export class ArmstraceError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** An argument that cannot be taken: names it and says what it accepts. */
export class BadInput extends ArmstraceError {
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super('BAD_USER_INPUT', `${argument}: ${problem}`);
    this.argument = argument;
  }
}

/** The store cannot be reached or opened; the message says which and why. */
export class StoreUnavailable extends ArmstraceError {
  constructor(message: string, cause?: unknown) {
    super('STORE_UNAVAILABLE', message, { cause });
  }
}

/** Whoever asked has gone, so the answer is not worked out any further. Nobody is there to see this. */
export class Abandoned extends ArmstraceError {
  constructor() {
    super('ABANDONED', 'the question is no longer asked');
  }
}
