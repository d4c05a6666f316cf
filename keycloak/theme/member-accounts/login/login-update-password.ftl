<#-- As the parent's, with what a password needs beside the field. -->
<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
<#if section = "header">
${msg("updatePasswordTitle")}
<#elseif section = "form">
<form id="kc-passwd-update-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
  <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true>
    <span id="password-rule"><#if (passwordPolicies.length)??>${msg("housePasswordRule", passwordPolicies.length)}<#else>${msg("housePasswordNot")}</#if></span>
  </@field.password>
  <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
  <#-- who comes by a link has no other session yet, or had better end them all: that is no question -->
  <#if isAppInitiatedAction??><@passwordCommons.logoutOtherSessions/><#else><input type="hidden" name="logout-sessions" value="on"></#if>
  <@buttons.actionGroup horizontal=true>
    <@buttons.button id="kc-submit" name="login" label="doSubmit"/>
    <#if isAppInitiatedAction??><@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary"/></#if>
  </@buttons.actionGroup>
</form>
</#if>
</@layout.registrationLayout>
