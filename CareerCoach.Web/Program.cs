var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();

/// <summary>The web application's entry point; public so that tests can host it.</summary>
public partial class Program;
