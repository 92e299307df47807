/** An account as the API tells it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: 'administrator' | 'reviewer' | 'staff';
  readonly district: string | null;
  readonly mustChangePassword: boolean;
  readonly disabledAt: string | null;
}
