/** Session: who runs the script and in which zone. */
import type { Execution, GoogleService } from '../kernel.js';
import { SERVICE } from '../script-object.js';

class User {
  readonly [SERVICE] = 'Session.User';
  readonly #email: string;
  constructor(email: string) {
    this.#email = email;
  }
  getEmail(): string {
    return this.#email;
  }
}

class Session {
  readonly [SERVICE] = 'Session';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  /** In a simple trigger nobody has agreed to be known, and the address is empty. */
  getActiveUser(): User {
    return new User(this.#execution.authMode === 'FULL' ? this.#execution.user : '');
  }
  getEffectiveUser(): User {
    return this.getActiveUser();
  }
  getScriptTimeZone(): string {
    return this.#execution.host.zone;
  }
  getActiveUserLocale(): string {
    const { host, user } = this.#execution;
    return host.accountOf(user).language;
  }
}

const email = ['userinfo.email'];

export const sessionService: GoogleService = {
  roots: { Session: (execution) => new Session(execution) },
  scopes: { 'Session.getActiveUser': email, 'Session.getEffectiveUser': email, 'Session.User': email },
  needs: { 'Session.getScriptTimeZone': 'NONE', 'Session.getActiveUserLocale': 'NONE' },
};
