using Kantorentop.Web.Hosting;

DutchCulture.Apply();
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find() });
builder.AddKantorentopLogging();
builder.AddKantorentopSecurity();
builder.AddKantorentopPages();
builder.AddKantorentopData();
builder.AddKantorentopAccess();
builder.AddKantorentopProxies();

var app = builder.Build();
app.UseForwardedHeaders();
app.UseKantorentopSecurity();
app.UseResponseCompression();
app.UseKantorentopErrors();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.UseKantorentopRequestLogging();
app.UseAntiforgery();
app.MapKantorentopPages();
app.MapKantorentopHealth();
app.MapKantorentopSecurityTxt();
app.PrintAddress();
await app.PrepareAsync();
await app.RunAsync();
