import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Tables and columns are named as PostgreSQL people write them: `amount_per_month` for `amountPerMonth`. */
export class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
