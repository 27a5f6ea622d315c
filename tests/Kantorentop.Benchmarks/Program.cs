Console.WriteLine("Kies een meting.");
