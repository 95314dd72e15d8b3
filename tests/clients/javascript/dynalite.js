// A DynamoDB-compatible store on PORT.
import dynalite from 'dynalite';

dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }).listen(Number(process.env.PORT), '127.0.0.1');
