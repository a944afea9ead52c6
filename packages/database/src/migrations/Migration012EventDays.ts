import { Migration } from '@mikro-orm/migrations';

/**
 * Finds the events of a period by their day: a question about one year of many reads that year alone, since files are
 * loaded year by year.
 */
export class Migration012EventDays extends Migration {
  override up(): void {
    this.addSql('create index request_on on request (authority, start_on)');
    this.addSql('create index assessment_on on assessment (authority, end_on)');
    this.addSql('create index review_on on review (authority, end_on)');
  }
}
